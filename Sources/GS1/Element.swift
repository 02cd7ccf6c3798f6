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

    /// An element of an identifier that the table does not know: anything of CSET 82 up to 90 characters. Only readers
    /// that were asked to let such pass make it.
    static func unknown(
        _ code: Range<Int>, _ value: [UInt8], in bytes: Span<UInt8>
    ) throws(GS1Error) -> Element {
        guard ApplicationIdentifier.couldBe(bytes, in: code) else {
            throw GS1Error(.unknownAI, position: code.lowerBound, arguments: ["found": bytes.text(code)])
        }
        let ai = bytes.text(code)
        guard (1...90).contains(value.count) else { throw GS1Error(.length, ai: ai, position: min(90, value.count)) }
        do throws(GS1Error) {
            try CharacterRepertoire.cset82.check(value.span, in: value.indices)
        } catch {
            throw error.about(ai)
        }
        return Element(checked: String(decoding: value, as: UTF8.self), as: ai)
    }

    /// A value that was checked already.
    init(checked value: String, as ai: String) {
        self.ai = ai
        self.value = value
    }

    package var description: String { "(\(ai))\(value)" }
}

extension Element {
    /// The row of the table this element was checked against; nil for an identifier that the table does not know.
    package var identifier: ApplicationIdentifier? { ApplicationIdentifier.named(ai) }
    var isPrimaryKey: Bool { identifier?.isPrimaryKey ?? false }
    var hasPredefinedLength: Bool { identifier?.hasPredefinedLength ?? false }
}
