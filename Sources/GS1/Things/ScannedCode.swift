/// What a person scanned or typed: a Digital Link with or without its host, an EPC URN, an element string with brackets
/// or as a scanner sends it, or the bare digits of a GTIN or SSCC. It may name more than one level; `link` keeps them all.
///
/// This door is more tolerant than the standard, as people are: spaces around the code and between digits, GTINs
/// without their leading zeros, a closing slash, "HTTPS" in any case, no "https://" at all.
package struct ScannedCode: Hashable, Sendable {
    /// As given.
    package let text: String
    package let link: DigitalLink

    /// Errors carry offsets in `text`.
    package init(_ text: some StringProtocol) throws(GS1Error) {
        self.text = String(text)
        let trimmed = Self.trimmed(self.text)
        do throws(GS1Error) {
            link = try Self.link(trimmed.text)
        } catch {
            throw error.moved { $0 + trimmed.offset }
        }
    }

    /// Without the blanks around it, and how many bytes stood before it.
    static func trimmed(_ text: String) -> (text: String, offset: Int) {
        let utf8 = text.utf8
        let start = utf8.firstIndex { !isBlank($0) } ?? utf8.endIndex
        let end = utf8.lastIndex { !isBlank($0) }.map { utf8.index(after: $0) } ?? start
        return (String(text[start..<end]), utf8.distance(from: utf8.startIndex, to: start))
    }

    private static func link(_ text: String) throws(GS1Error) -> DigitalLink {
        let reading = try CodeReading(text)
        if let elements = reading.elements { return try elements.link() }
        guard let link = reading.link else { throw GS1Error(.untranslatable, position: 0) }
        return link
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
