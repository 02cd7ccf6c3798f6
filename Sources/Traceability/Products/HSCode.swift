/// A code of the Harmonized System: chapter, heading, subheading, and the eight digits that Vietnam's tariff uses. Kept as digits.
package struct HSCode: Hashable, Sendable {
    /// Four, six or eight digits.
    package let text: String

    /// Reads `0810.60.00`, `0810 60 00`, `08106000`; nil for what is none. Whether the tariff of a year has it is not asked here.
    package init?(reading text: String) {
        let digits = text.filter { !$0.isWhitespace && $0 != "." }
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), [4, 6, 8].contains(digits.utf8.count),
            let chapter = Int(digits.prefix(2)), (1...97).contains(chapter), chapter != 77,
            let heading = Int(digits.dropFirst(2).prefix(2)), heading > 0
        else { return nil }
        self.text = digits
    }

    /// `0810.60.00`.
    package var printed: String {
        var parts = [String(text.prefix(4))]
        var rest = text.dropFirst(4)
        while !rest.isEmpty {
            parts.append(String(rest.prefix(2)))
            rest = rest.dropFirst(2)
        }
        return parts.joined(separator: ".")
    }
}
