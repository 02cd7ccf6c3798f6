package import Traceability

/// How much the store knows, for the home page.
package struct SearchFigures: Hashable, Sendable {
    /// At most `SearchStore.mostListed` each: then there may be more.
    package let listed: [ListingKind: Int]
    package let events: Int64
}
