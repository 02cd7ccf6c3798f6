import Traceability

/// The rows that a file is found by.
struct FileWords {
    let sort: String
    /// What begins with `@` is sorted by the change, everything else by the name.
    let words: Set<String>
    let uniqueKeys: [FileKey]

    /// Longer names are cut in the order of lists.
    private static let longest = 60

    init(_ index: FileIndex) {
        sort = FileWords.order(index.name)
        var words: Set<String> = ["#", "@"]
        for text in [index.name] + index.texts { words.formUnion(FoldedText.words(of: text)) }
        for facet in index.allFacets { words.formUnion(["#" + Self.text(facet), "@" + Self.text(facet)]) }
        for key in index.keys { words.insert("=" + key.text) }
        self.words = words
        uniqueKeys = index.keys.filter(\.isUnique).sorted { $0.text < $1.text }
    }

    static func text(_ facet: FileFacet) -> String { "\(facet.name.rawValue):\(facet.value)" }

    /// A name as lists are ordered by it.
    static func order(_ name: String) -> String {
        String(FoldedText.words(of: name).joined(separator: " ").prefix(longest))
    }

    /// Puts the newest first: sixteen digits that fall while time goes on.
    static func newestFirst(_ changedAt: Int64) -> String {
        let digits = String(Int64.max - changedAt, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
