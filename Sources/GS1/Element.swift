/// An application identifier with its value, checked against the table: `(10)LOT-1`.
package struct Element: Hashable, Sendable, CustomStringConvertible {
    /// "01", "10", "8003".
    package let ai: String
    /// The value as its data string, nothing percent-encoded.
    package let value: String

    /// Errors carry offsets in `value`.
    package init(ai: some StringProtocol, value: some StringProtocol) throws(GS1Error) {
        guard let identifier = ApplicationIdentifier(ai) else {
            throw GS1Error(.unknownAI, ai: String(ai), arguments: ["found": String(ai)])
        }
        let text = String(value)
        try identifier.check(text.utf8.span, in: 0..<text.utf8.count)
        self.init(checked: text, as: identifier.code)
    }

    /// A value that was checked already.
    init(checked value: String, as ai: String) {
        self.ai = ai
        self.value = value
    }

    package var description: String { "(\(ai))\(value)" }
}

extension Element {
    /// The row of the table this element was checked against.
    package var identifier: ApplicationIdentifier { ApplicationIdentifier.named(ai)! }
}
