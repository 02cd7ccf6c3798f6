import Traceability

/// One word of a question: a thing answers it with a word that begins so, or by lying in one of the areas.
package struct SearchTerm: Hashable, Sendable {
    /// Folded.
    package let word: String
    /// Codes of the communes and provinces that are called so.
    package let areas: [String]

    package init(word: String, areas: [String] = []) {
        self.word = word
        self.areas = areas
    }

    /// The terms of a question, each word once; words past the eighth are not asked.
    /// - Parameter areas: the codes of communes and provinces that have a word in their name.
    package static func all(in question: String, areas: (String) -> [String]) -> [SearchTerm] {
        var seen: Set<String> = []
        let words = FoldedText.words(of: question).filter { seen.insert($0).inserted }
        return words.prefix(most).map { SearchTerm(word: $0, areas: areas($0)) }
    }

    private static let most = 8
}
