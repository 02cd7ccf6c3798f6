/// The lists in force on a day: one version of each.
package struct ListBook: Sendable {
    package let day: CivilDay
    package let editions: [ListEdition]

    /// - Parameters:
    ///   - editions: every approved version, of all lists.
    ///   - library: a list holds no longer than the text it rests on.
    package init(_ editions: some Sequence<ListEdition>, on day: CivilDay, library: LegalLibrary) {
        self.day = day
        let begun = editions.filter { $0.content.from.map { $0 <= day } ?? false }
        let latest = Dictionary(grouping: begun, by: \.list).compactMap { _, versions in
            versions.max { Self.began($0, before: $1) }
        }
        self.editions = latest.filter { $0.holds(on: day) && library.holds($0.content.citation, on: day) }
            .sorted { ($0.kind.rawValue, $0.name, $0.list) < ($1.kind.rawValue, $1.name, $1.list) }
    }

    /// The later version takes the place of the one before it, also when that one named a later end.
    private static func began(_ one: ListEdition, before other: ListEdition) -> Bool {
        (one.content.from?.number ?? 0, one.number) < (other.content.from?.number ?? 0, other.number)
    }

    /// What every list says of some goods.
    package func judge(_ goods: ListedGoods) -> ListJudgement {
        ListJudgement(day: day, verdicts: editions.compactMap { $0.judge(goods, on: day) })
    }

    /// What lists of substances say of a name.
    package func judge(substance name: String) -> [(edition: ListEdition, entry: ListEntry)] {
        guard let key = ListKey.substance(named: name) else { return [] }
        return editions.compactMap { edition in edition.entry(key, on: day).map { (edition, $0) } }
    }

    /// Other than yesterday's exactly where something about products may be other.
    package var basis: String {
        editions.filter(\.kind.judgesProducts).map { "\($0.id):\($0.turned(by: day))" }.sorted().joined(separator: " ")
    }
}
