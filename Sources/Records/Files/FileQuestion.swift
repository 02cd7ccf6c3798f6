package import Traceability

/// Which files a list shows.
package struct FileQuestion: Hashable, Sendable {
    package enum Order: String, CaseIterable, Sendable {
        case name
        /// The latest change first.
        case newest
    }

    /// What somebody typed: every word must begin a word of the file.
    package var text: String
    /// Any of a group, and all groups.
    package var facets: [[FileFacet]]
    package var reach: Reach
    package var order: Order
    package var after: FileCursor?
    package var limit: Int

    package init(
        _ text: String = "", facets: [[FileFacet]] = [], reach: Reach, order: Order = .name, after: FileCursor? = nil,
        limit: Int = 50
    ) {
        self.text = text
        self.facets = facets
        self.reach = reach
        self.order = order
        self.after = after
        self.limit = limit
    }

    /// The most words looked at.
    private static let mostTerms = 8

    var terms: [String] {
        var seen: Set<String> = []
        return Array(FoldedText.words(of: text).filter { seen.insert($0).inserted }.prefix(Self.mostTerms))
    }

    /// What the rows of facets begin with in this order.
    private var mark: String { order == .name ? "#" : "@" }

    /// The row that every file has in this order.
    var every: String { mark }

    /// What must hold: any of the alternatives, of which all groups, of which any word. Empty: nothing is within reach.
    var alternatives: [[[String]]] {
        let asked = facets.map { group in group.map { mark + FileWords.text($0) } }
        switch reach {
        case .nothing: return []
        case .everything: return [asked]
        case .some(let parts): return parts.map { asked + groups(of: $0) }
        }
    }

    private func groups(of part: Reach.Part) -> [[String]] {
        [
            part.parties.sorted().map { FileFacet(.party, $0) },
            part.communes.sorted().map { FileFacet(.commune, $0) },
            part.sectors.map(\.rawValue).sorted().map { FileFacet(.sector, $0) },
        ].filter { !$0.isEmpty }.map { group in group.map { mark + FileWords.text($0) } }
    }
}
