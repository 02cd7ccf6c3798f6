import GS1
import SQL
import Traceability

/// Keeps the look-up's words in step with the master data, inside the transaction that writes it.
struct SearchIndex {
    let session: any SQLSession

    /// Writes anew what is found of these things and of those whose listing depends on theirs: the products and places of a
    /// business, the producer that a product names or named. A number of statements that does not grow with the things.
    func refresh(_ changed: Set<ThingKey>) throws {
        guard !changed.isEmpty else { return }
        let things = try changed.union(neighbours(of: changed))
        var known = try words(of: things)
        let named = try words(of: Set(known.values.compactMap(\.owner)).subtracting(known.keys))
        known.merge(named) { known, _ in known }
        let listed = things.union(named.values.filter { $0.listingKind == .business }.map(\.thing))
        let producers = try producers(among: known, apartFrom: listed)
        try remove(listed)
        try insert(
            listed.sorted().compactMap { known[$0].flatMap { Listing($0, among: known, producers: producers) } },
            known)
    }

    /// The owners' present words.
    private func words(of things: Set<ThingKey>) throws -> [ThingKey: MasterDataElement] {
        try MasterDataStore.records(of: things, in: session).mapValues(\.owner)
    }

    private func neighbours(of things: Set<ThingKey>) throws -> [ThingKey] {
        let keys = things.map(\.text)
        let found = try session.rows(
            """
            SELECT thing FROM search_entry WHERE owner \(in: keys)
            UNION SELECT owner FROM search_entry WHERE thing \(in: keys) AND owner IS NOT NULL
            """, as: (String).self)
        return found.map(ThingKey.init(text:))
    }

    /// Parties that a listed product names: one at hand, or one that stays as it is listed.
    private func producers(
        among known: [ThingKey: MasterDataElement], apartFrom listed: Set<ThingKey>
    ) throws -> Set<ThingKey> {
        let named = Set(known.values.filter(isListedProduct).compactMap(\.owner))
        let unnamed = known.values.filter { $0.listingKind == .business && !named.contains($0.thing) }
        guard !unnamed.isEmpty else { return named }
        let found = try session.rows(
            """
            SELECT owner FROM search_entry
            WHERE owner \(in: unnamed.map(\.thing.text)) AND kind = \(ListingKind.product.rawValue)
                AND thing \(notIn: listed.map(\.text))
            GROUP BY owner
            """, as: (String).self)
        return named.union(found.map(ThingKey.init(text:)))
    }

    private func isListedProduct(_ element: MasterDataElement) -> Bool {
        element.listingKind == .product && Listing(element, among: [:], producers: []) != nil
    }

    private func remove(_ things: Set<ThingKey>) throws {
        let keys = things.map(\.text)
        try session.execute("DELETE FROM search_word WHERE thing \(in: keys)")
        try session.execute("DELETE FROM search_entry WHERE thing \(in: keys)")
    }

    /// The owner is kept where it is not public too: what it says next may make it so.
    private func insert(_ listings: [Listing], _ known: [ThingKey: MasterDataElement]) throws {
        guard !listings.isEmpty else { return }
        var entries = SQLBatch(columnCount: 4, reservingRows: listings.count)
        var words = SQLBatch(columnCount: 3, reservingRows: 16 * listings.count)
        for listing in listings {
            let key = listing.thing.text
            entries.append(key, listing.kind.rawValue, listing.order, known[listing.thing]?.owner?.text)
            for word in listing.words { words.append(word.text, key, word.weight) }
        }
        try session.insert(into: "search_entry", columns: ["thing", "kind", "name", "owner"], rows: entries)
        try session.insert(into: "search_word", columns: ["word", "thing", "weight"], rows: words)
    }
}
