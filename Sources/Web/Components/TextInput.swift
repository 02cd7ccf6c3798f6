/// One line of text, a number, a day, an address: the control of a ``Field``.
struct TextInput: Component {
    static let template = "part-text-input"

    /// About as wide as the answer, which tells how long it should be.
    enum Width: String, Sendable { case day, number, code, full }

    var value = ""
    var type = "text"
    /// Which keyboard a phone shows.
    var mode: String?
    var autocomplete = "off"
    var maxLength: Int?
    var isReadOnly = false
    var isDisabled = false
    var width = "w-full"

    init(
        _ value: String = "", width: Width = .full, maxLength: Int? = nil, isReadOnly: Bool = false,
        isDisabled: Bool = false
    ) {
        self.value = value
        self.width = "w-\(width.rawValue)"
        self.maxLength = maxLength
        self.isReadOnly = isReadOnly
        self.isDisabled = isDisabled
    }

    /// A number as people write it, `1.234,5`; ``NumberText/reading(_:in:)`` reads it back.
    static func number(_ text: String = "") -> TextInput {
        var input = TextInput(text, width: .number, maxLength: 24)
        input.mode = "decimal"
        return input
    }

    /// A day as `dd/MM/yyyy`, typed: quicker than a calendar and the same in every browser. ``DayText`` reads it back.
    static func day(_ text: String = "") -> TextInput {
        var input = TextInput(text, width: .day, maxLength: 10)
        input.mode = "numeric"
        return input
    }

    /// Digits that are no number: a code, a telephone number.
    static func digits(_ text: String = "", maxLength: Int) -> TextInput {
        var input = TextInput(text, width: .code, maxLength: maxLength)
        input.mode = "numeric"
        return input
    }

    /// A password, never shown again.
    /// - Parameter isNew: one to be made, which a browser may propose, or one to be remembered.
    static func password(isNew: Bool) -> TextInput {
        var input = TextInput(maxLength: 256)
        input.type = "password"
        input.autocomplete = isNew ? "new-password" : "current-password"
        return input
    }

    /// What somebody signs in with.
    static func login(_ text: String = "") -> TextInput {
        var input = TextInput(text, maxLength: 60)
        input.autocomplete = "username"
        return input
    }

    /// Six digits of a telephone, or a code on paper.
    static func oneTimeCode() -> TextInput {
        var input = TextInput(width: .code, maxLength: 20)
        input.autocomplete = "one-time-code"
        return input
    }
}
