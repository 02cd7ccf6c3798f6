import GS1
import SQL
import Traceability

/// One page of things of one kind, on its way to be read.
struct SearchList {
    let kind: ListingKind
    let count: Int
    let things: [ThingKey]
}

extension SearchList {
    /// A page of what a condition on `search_entry` names, by name.
    init(_ kind: ListingKind, where condition: SQLStatement, _ page: SearchPage, in session: any SQLSession) throws {
        let rows = try session.rows(
            """
            SELECT thing FROM search_entry WHERE \(condition) ORDER BY name, thing
            LIMIT \(page.size) OFFSET \(page.offset)
            """, as: (String).self)
        self.init(
            kind: kind, count: try Self.count(where: condition, in: session), things: rows.map(ThingKey.init(text:)))
    }

    /// Counts no further than a list shows.
    static func count(where condition: SQLStatement, in session: any SQLSession) throws -> Int {
        let statement: SQLStatement = """
            SELECT CAST(COUNT(*) AS BIGINT)
            FROM (SELECT thing FROM search_entry WHERE \(condition) LIMIT \(SearchStore.mostListed)) AS counted
            """
        return try session.first(statement, as: (Int).self) ?? 0
    }

    static func result(of lists: [SearchList], isCut: Bool, in session: any SQLSession) throws -> SearchResult {
        let listings = try listed(lists.flatMap(\.things), in: session)
        let byThing = Dictionary(uniqueKeysWithValues: listings.map { ($0.thing, $0) })
        let groups = lists.filter { $0.count > 0 }.map { list in
            SearchResult.Group(kind: list.kind, count: list.count, listings: list.things.compactMap { byThing[$0] })
        }
        return SearchResult(
            groups: groups, isCut: isCut, productCounts: try productCounts(of: listings, in: session))
    }

    /// The things that are listed, as the public reads them now.
    static func listed(_ things: [ThingKey], in session: any SQLSession) throws -> [Listing] {
        let found = try session.rows(
            "SELECT thing FROM search_entry WHERE thing \(in: things.map(\.text))", as: (String).self)
        let listed = Set(found.map(ThingKey.init(text:)))
        let elements = try MasterDataStore.records(of: listed, in: session).mapValues(\.owner)
        let owners = Set(elements.values.compactMap(\.owner)).subtracting(elements.keys)
        let known = try elements.merging(MasterDataStore.records(of: owners, in: session).mapValues(\.owner)) { $1 }
        // A business is in the table because its name is published or a product names it.
        return things.compactMap { thing in
            elements[thing].flatMap { Listing($0, among: known, producers: listed) }
        }
    }

    private static func productCounts(
        of listings: [Listing], in session: any SQLSession
    ) throws -> [ThingKey: Int] {
        let businesses = listings.compactMap {
            $0.kind == .business ? $0.thing : $0.kind == .place ? $0.owner?.thing : nil
        }
        guard !businesses.isEmpty else { return [:] }
        let rows = try session.rows(
            """
            SELECT owner, CAST(COUNT(*) AS BIGINT) FROM search_entry
            WHERE owner \(in: Set(businesses).map(\.text)) AND kind = \(ListingKind.product.rawValue) GROUP BY owner
            """, as: (String, Int).self)
        return Dictionary(uniqueKeysWithValues: rows.map { (ThingKey(text: $0.0), $0.1) })
    }
}
