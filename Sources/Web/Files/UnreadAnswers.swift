/// Answers that are no day or no number, where a form asks for one: a typing error must come back to who made it and never become
/// "no date", which may mean "for ever".
struct UnreadAnswers: Sendable {
    /// What was typed, by the field's name.
    let typed: [String: String]
    /// What is wrong with it.
    let errors: [String: String]

    static let none = UnreadAnswers(typed: [:], errors: [:])

    private init(typed: [String: String], errors: [String: String]) {
        self.typed = typed
        self.errors = errors
    }

    /// - Parameter steps: everything the form can ask; only what was sent is judged.
    init(in form: FormBody, asked steps: [FileStep], _ view: FileView) {
        var errors: [String: String] = [:]
        for (name, input) in steps.flatMap({ $0.parts.flatMap(\.inputs) }) {
            guard let text = form.answer(name) else { continue }
            if input.asksDay, DayText.reading(text) == nil {
                errors[name] = view.text("file.unread.day", ["typed": String(text.prefix(40))])
            } else if input.asksNumber, NumberText.reading(text, in: view.words.language) == nil {
                errors[name] = view.text("file.unread.number", ["typed": String(text.prefix(40))])
            }
        }
        self.errors = errors
        typed = errors.isEmpty ? [:] : errors.keys.reduce(into: [:]) { $0[$1] = form.answer($1) }
    }

    var isEmpty: Bool { errors.isEmpty }
}

extension Piece {
    /// The lines to type into, by the name they send.
    fileprivate var inputs: [(name: String, input: TextInput)] {
        switch component {
        case let field as Field:
            (field.control.component as? TextInput).map { [(field.name, $0)] } ?? []
        case let group as Fieldset: group.parts.flatMap(\.inputs)
        case let group as Group: group.parts.flatMap(\.inputs)
        default: []
        }
    }
}

extension TextInput {
    fileprivate var asksDay: Bool { width == "w-\(Width.day.rawValue)" }
    fileprivate var asksNumber: Bool { width == "w-\(Width.number.rawValue)" }
}
