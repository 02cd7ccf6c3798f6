package import GS1
package import SQL
package import Traceability

/// Finds products, businesses and places by their names and communes, and lists them.
package struct SearchStore: Sendable {
    private let database: any SQLDatabase

    package init(database: any SQLDatabase) {
        self.database = database
    }

    /// The most a list shows and a figure counts.
    package static let mostListed = 10_000

    /// What answers every term, best first.
    /// - Parameter kind: only these; else the first page of every kind.
    /// - Throws: `SQLError`.
    package func find(
        _ terms: [SearchTerm], kind: ListingKind? = nil, page: SearchPage = SearchPage()
    ) async throws -> SearchResult {
        guard !terms.isEmpty else { return .nothing }
        return try await database.read { session in
            let found = try SearchMatches(terms, in: session)
            let kinds = kind.map { [$0] } ?? ListingKind.allCases
            let lists = kinds.map { kind in
                let things = found.matches.filter { $0.kind == kind }.map(\.thing)
                return SearchList(kind: kind, count: things.count, things: page.slice(of: things))
            }
            return try SearchList.result(of: lists, isCut: found.isCut, in: session)
        }
    }

    /// All of one kind, by name.
    package func all(_ kind: ListingKind, page: SearchPage = SearchPage()) async throws -> SearchResult {
        try await database.read { session in
            let list = try SearchList(kind, where: "kind = \(kind.rawValue)", page, in: session)
            return try SearchList.result(of: [list], isCut: list.count >= Self.mostListed, in: session)
        }
    }

    /// A business's products, by name; `nil` where the business is not listed.
    package func products(
        of business: ThingKey, page: SearchPage = SearchPage()
    ) async throws -> (business: Listing, products: SearchResult)? {
        try await database.read { session in
            guard let owner = try SearchList.listed([business], in: session).first, owner.kind == .business else {
                return nil
            }
            let list = try SearchList(
                .product, where: "owner = \(business.text) AND kind = \(ListingKind.product.rawValue)", page,
                in: session)
            return (owner, try SearchList.result(of: [list], isCut: list.count >= Self.mostListed, in: session))
        }
    }

    /// One read closure, no count beyond what a list shows.
    package func figures() async throws -> SearchFigures {
        try await database.read { session in
            let counts = try ListingKind.allCases.map { kind in
                (kind, try SearchList.count(where: "kind = \(kind.rawValue)", in: session))
            }
            return SearchFigures(
                listed: Dictionary(uniqueKeysWithValues: counts), events: try EventCounter.highest(in: session))
        }
    }
}
