/// How far a task of several pages has come.
struct Steps: Component {
    static let template = "part-steps"

    struct Step: Shown {
        let number: Int
        let text: String
        let look: String
        let isDone: Bool
        let isCurrent: Bool
    }

    let label: String
    let steps: [Step]

    /// - Parameter current: from 0; past the last one everything is done.
    init(_ label: String, _ names: [String], current: Int) {
        self.label = label
        steps = names.enumerated().map { index, name in
            Step(
                number: index + 1, text: name, look: index < current ? "done" : index == current ? "now" : "later",
                isDone: index < current, isCurrent: index == current)
        }
    }
}
