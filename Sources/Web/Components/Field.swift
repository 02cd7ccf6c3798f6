/// A question of a form: label, hint, what was wrong, and the control that takes the answer.
struct Field: Component {
    static let template = "part-field"

    let id: String
    let name: String
    let label: String
    let hint: String?
    let error: String?
    /// What is not marked is asked for.
    let isOptional: Bool
    /// Whether the form is not done without an answer.
    private(set) var isAsked: Bool
    /// Written after the control: `kg`, `ha`.
    let unit: String?
    let describedBy: String?
    let control: Piece

    /// - Parameter name: what the form sends; the id too, so that the error summary can lead here.
    init(
        _ name: String, _ label: String, hint: String? = nil, error: String? = nil, isOptional: Bool = false,
        unit: String? = nil, id: String? = nil, _ control: some Component
    ) {
        let id = id ?? name
        self.id = id
        self.name = name
        self.label = label
        self.hint = hint
        self.error = error
        self.isOptional = isOptional
        isAsked = !isOptional
        self.unit = unit
        self.control = Piece(control)
        let parts = [hint.map { _ in "hint" }, error.map { _ in "error" }, unit.map { _ in "unit" }].compactMap(\.self)
        describedBy = parts.isEmpty ? nil : parts.map { "\(id)-\($0)" }.joined(separator: " ")
    }

    /// The same where an answer narrows and none is wanted: no word says so, and no reader calls it needed.
    var narrowing: Field {
        var field = self
        field.isAsked = false
        return field
    }
}
