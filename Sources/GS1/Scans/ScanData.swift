/// What a scanner sends when it tells the symbology: "]d2010952123456789910LOT-1", "]E09521234567899|]e099X".
package struct ScanData: Hashable, Sendable {
    /// As given.
    package let text: String
    package let symbology: Symbology
    /// What the bar code says, in the notation of GS1's syntax engine: `^` for FNC1 in front of elements and between
    /// them, digits alone for a GTIN, `|` before a composite part; text that begins with `^` gets a backslash.
    package let message: String
    /// The elements of it; nil for text. Places are those of `text`.
    package let elements: ElementString?
    /// The Digital Link that the text is; nil for everything else.
    package let link: DigitalLink?
}

extension ScanData {
    /// Errors carry offsets in `text`.
    package init(_ text: some StringProtocol) throws(GS1Error) {
        let text = String(text)
        let bytes = text.utf8.span
        guard bytes.count >= 3, bytes[0] < 128, bytes[1] < 128, bytes[2] < 128,
            let (symbology, content) = Symbology.announced(by: bytes.text(0..<3))
        else { throw GS1Error(.symbology, position: 0, arguments: ["found": String(text.prefix(3))]) }
        switch content {
        case .number: self = try Self.number(text, symbology)
        case .elements:
            let elements = try ElementString.read(unbracketed: bytes, in: 3..<bytes.count, caretSeparates: false)
            let message = "^" + Self.withCarets(bytes.text(3..<bytes.count))
            self.init(text: text, symbology: symbology, message: message, elements: elements, link: nil)
        case .text: self = try Self.text(text, symbology)
        }
    }

    /// GTIN and perhaps a composite part behind `|]e0`.
    private static func number(_ text: String, _ symbology: Symbology) throws(GS1Error) -> ScanData {
        let bytes = text.utf8.span
        let bar = bytes.firstIndex(of: UInt8(ascii: "|"), in: 3..<bytes.count)
        let digits = 3..<(bar ?? bytes.count)
        var elements = try ElementString.number(bytes, digits, length: symbology.numberLength)
        var message = bytes.text(digits)
        if let bar {
            guard symbology.mayBeComposite, bytes.has("]e0", at: bar + 1) else {
                throw GS1Error(.symbology, position: bar + 1, arguments: ["found": String(text.suffix(3))])
            }
            let rest = bar + 4..<bytes.count
            elements = elements + (try ElementString.read(unbracketed: bytes, in: rest, caretSeparates: false))
            message += "|^" + withCarets(bytes.text(rest))
        }
        return ScanData(text: text, symbology: symbology, message: message, elements: elements, link: nil)
    }

    /// Text that says it is a web address must be a Digital Link; all other text is nobody's business.
    private static func text(_ text: String, _ symbology: Symbology) throws(GS1Error) -> ScanData {
        let bytes = text.utf8.span
        let content = bytes.text(3..<bytes.count)
        var link: DigitalLink?
        if ["https://", "http://", "HTTPS://", "HTTP://"].contains(where: content.hasPrefix) {
            do throws(GS1Error) { link = try DigitalLink(content) } catch { throw error.moved { $0 + 3 } }
        }
        return ScanData(
            text: text, symbology: symbology, message: beginsWithCaret(content) ? "\\" + content : content,
            elements: nil, link: link)
    }

    private static func withCarets(_ text: String) -> String { text.replacing("\u{1D}", with: "^") }

    /// True of text that begins with `^`, perhaps behind backslashes.
    static func beginsWithCaret(_ text: String) -> Bool { text.utf8.first { $0 != UInt8(ascii: "\\") } == .caret }
}
