/// Fields and the buttons under them. The browser's own checks are off: ours say what to do, in one place, and keep everything.
struct Form: Component {
    static let template = "part-form"

    let action: String
    let method: String
    let isMultipart: Bool
    let hidden: [HiddenField]
    let errors: ErrorSummary?
    let parts: [Piece]
    let buttons: [Button]
    /// Said where scripts keep what is typed without being asked; nil: they do not.
    var keepsTyping: String?

    init(
        action: String, method: String = "post", isMultipart: Bool = false, sending hidden: [HiddenField] = [],
        errors: ErrorSummary? = nil,
        _ parts: [Piece], buttons: [Button]
    ) {
        self.action = action
        self.method = method
        self.isMultipart = isMultipart
        self.hidden = hidden
        self.errors = errors
        self.parts = parts
        self.buttons = buttons
    }
}
