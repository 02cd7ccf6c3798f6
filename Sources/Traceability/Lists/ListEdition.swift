/// An approved version of a list, ready to be looked up in. It never changes.
package struct ListEdition: Sendable {
    package let id: String
    package let list: String
    package let name: String
    package let issuer: String
    package let kind: ListKind
    /// The how manieth version.
    package let number: Int
    package let content: ListContent
    private let entries: [ListKey: [ListEntry]]
    /// Entries under a code that is shorter than theirs.
    private let finer: [ListKey: [ListEntry]]
    private let turns: [CivilDay]

    package init(
        id: String, list: String, name: String, issuer: String, kind: ListKind, number: Int, content: ListContent
    ) {
        (self.id, self.list, self.name, self.issuer) = (id, list, name, issuer)
        (self.kind, self.number, self.content) = (kind, number, content)
        entries = Dictionary(grouping: content.entries, by: \.key)
        finer = content.entries.reduce(into: [:]) { finer, entry in
            for key in entry.key.above { finer[key, default: []].append(entry) }
        }
        turns = content.turns
    }

    /// Whether it holds by its own days; which of two versions does is the book's to say.
    package func holds(on day: CivilDay) -> Bool {
        content.from.map { $0 <= day } ?? false && content.to.map { day <= $0 } ?? true
    }

    /// Grows on every day on which what the list says changes.
    func turned(by day: CivilDay) -> Int { turns.count { $0 <= day } }

    /// What it says of goods that day; nil where it does not name them.
    package func judge(_ goods: ListedGoods, on day: CivilDay) -> ListVerdict? {
        guard kind.judgesProducts else { return nil }
        let named = goods.keys.lazy.compactMap { key in entry(key, on: day) }.first
        let below = goods.code.flatMap { finer[.code($0)] } ?? []
        let others = below.filter { $0.holds(on: day) && $0.level != named?.level }
        guard named != nil || !others.isEmpty else { return nil }
        return ListVerdict(edition: self, entry: named, finer: others)
    }

    /// What it says of a key itself, e.g. a substance.
    package func entry(_ key: ListKey, on day: CivilDay) -> ListEntry? {
        entries[key]?.first { $0.holds(on: day) }
    }
}
