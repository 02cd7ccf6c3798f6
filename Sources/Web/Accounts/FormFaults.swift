/// What was wrong with a form, field by field, in the order they were found.
struct FormFaults: Sendable {
    private(set) var lines: [ErrorSummary.Line] = []
    private var texts: [String: String] = [:]

    mutating func add(_ field: String, _ text: String) {
        lines.append(.init(text: text, field: field))
        texts[field] = text
    }

    /// Those of another part of the form, after these.
    mutating func add(_ others: FormFaults) {
        for line in others.lines { add(line.field, line.text) }
    }

    subscript(field: String) -> String? { texts[field] }
    var isEmpty: Bool { lines.isEmpty }
    var summary: ErrorSummary? { isEmpty ? nil : ErrorSummary(lines) }
}
