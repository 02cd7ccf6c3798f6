/// Radios (one answer) or checkboxes (any number) under one question.
struct ChoiceGroup: Component {
    static let template = "part-choices"

    enum Kind: String, Sendable { case radio, checkbox }

    let id: String
    let name: String
    let label: String
    let hint: String?
    let error: String?
    let isOptional: Bool
    let kind: String
    /// Only radios can ask for an answer by themselves.
    let isAsked: Bool
    let describedBy: String?
    let choices: [Choice]

    init(
        _ name: String, _ label: String, _ kind: Kind, hint: String? = nil, error: String? = nil,
        isOptional: Bool = false, id: String? = nil, _ choices: [Choice]
    ) {
        let id = id ?? name
        self.id = id
        self.name = name
        self.label = label
        self.hint = hint
        self.error = error
        self.isOptional = isOptional
        self.kind = kind.rawValue
        isAsked = kind == .radio && !isOptional
        self.choices = Choice.numbered(choices)
        let parts = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap(\.self)
        describedBy = parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
