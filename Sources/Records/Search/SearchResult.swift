package import GS1
package import Traceability

/// What a question found, group by group; groups without a hit are left out.
package struct SearchResult: Hashable, Sendable {
    package struct Group: Hashable, Sendable {
        package let kind: ListingKind
        /// How many there are; at least so many where `isCut`.
        package let count: Int
        /// One page of them, in order.
        package let listings: [Listing]
    }

    package let groups: [Group]
    /// There was more than a question looks at: fewer would be found with another word.
    package let isCut: Bool
    /// How many products each business on the page has, and each business behind a place on it.
    package let productCounts: [ThingKey: Int]

    static let nothing = SearchResult(groups: [], isCut: false, productCounts: [:])
}
