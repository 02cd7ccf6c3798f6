/// One of many short answers: the control of a ``Field``. Up to six are better shown as radios.
struct Select: Component {
    static let template = "part-select"

    let choices: [Choice]

    init(_ choices: [Choice]) { self.choices = choices }
}
