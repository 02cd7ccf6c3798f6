/// One word a listing is found by.
package struct ListingWord: Hashable, Sendable {
    /// Folded, or ``area(_:)`` of an administrative unit.
    package let text: String
    /// How much it says about the thing: its own name most.
    package let weight: Int64

    /// The word that stands for a commune or a province; nil for what is no code of one. No folded text holds such a word.
    package static func area(_ code: String) -> String? {
        let isCode = (1...8).contains(code.utf8.count) && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isCode ? "#" + code : nil
    }
}

extension Listing {
    /// Every word once, with its best weight, by text.
    package var words: [ListingWord] {
        var best: [String: Int64] = [:]
        func add(_ words: [String], _ weight: Int64) {
            for word in words { best[word] = max(best[word] ?? 0, weight) }
        }
        add(name.words, 4)
        add((brand.map { [$0] } ?? []).flatMap(FoldedText.words), 2)
        add(areaCodes.flatMap(FoldedText.words), 2)
        add(owner?.name.words ?? [], 1)
        add([makerName, address.city, address.state].compactMap(\.self).flatMap(FoldedText.words), 1)
        add([address.communeCode, address.provinceCode].compactMap { $0.flatMap(ListingWord.area) }, 1)
        return best.map { ListingWord(text: $0.key, weight: $0.value) }.sorted { $0.text < $1.text }
    }

    /// The Vietnamese name, folded: the order of lists. Long names are cut, since an index holds it.
    package var order: String {
        String(
            String.UnicodeScalarView(
                FoldedText.words(of: name.vietnamese).joined(separator: " ").unicodeScalars.prefix(100)))
    }
}

extension LocalizedText {
    fileprivate var words: [String] { FoldedText.words(of: vietnamese) + FoldedText.words(of: english ?? "") }
}
