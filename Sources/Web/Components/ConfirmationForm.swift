/// Asks before a step that is hard to take back: what will happen, in words, and the way out.
/// On a page of its own, or in a ``Dialog``.
struct ConfirmationForm: Component {
    static let template = "part-confirmation"

    let id: String
    let title: String
    let text: String
    let consequences: [String]
    let hasConsequences: Bool
    let action: String
    let method: String
    let hidden: [HiddenField]
    let confirm: Button
    /// Where "no" leads.
    let back: String

    init(
        id: String, _ title: String, _ text: String, consequences: [String] = [], action: String,
        method: String = "post", sending hidden: [HiddenField] = [], confirm: Button, back: String
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.consequences = consequences
        hasConsequences = !consequences.isEmpty
        self.action = action
        self.method = method
        self.hidden = hidden
        self.confirm = confirm
        self.back = back
    }
}
