/// The number that a legal text of Vietnam is cited by: `37/2026/NĐ-CP`, `91/2025/QH15`, `100/QĐ-TTg`.
package struct LegalNumber: Hashable, Sendable {
    package let text: String

    /// Reads a number that is all of the text.
    package init?(_ text: some StringProtocol) {
        guard let found = Self.all(in: text).first, found.text == text else { return nil }
        self = found
    }

    private init(found text: String) { self.text = text }

    /// Every number that a text names, in its order, each once.
    package static func all(in text: some StringProtocol) -> [LegalNumber] {
        var seen: Set<LegalNumber> = []
        let words = text.split { " ,;:()[]\n\t\"“”".contains($0) }
        return words.compactMap { number(in: $0) }.filter { seen.insert($0).inserted }
    }

    /// A word without the stop behind it.
    private static func number(in word: some StringProtocol) -> LegalNumber? {
        let word = word.last == "." ? String(word.dropLast()) : String(word)
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        guard let symbol = parts.last, isSymbol(symbol), parts.dropLast().allSatisfy(isDigits) else { return nil }
        switch parts.count {
        case 3 where parts[1].count == 4: return LegalNumber(found: word)
        case 2 where symbol.contains("-"): return LegalNumber(found: word)
        default: return nil
        }
    }

    private static func isDigits(_ part: Substring) -> Bool {
        (1...5).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// `NĐ-CP`, `QH15`, `TT-BNNMT`, `UBTVQH15`.
    private static func isSymbol(_ part: Substring) -> Bool {
        guard let first = part.first, first.isUppercase, part.count >= 3 else { return false }
        return part.allSatisfy { $0.isUppercase || $0.isWholeNumber || "-g".contains($0) }
    }
}
