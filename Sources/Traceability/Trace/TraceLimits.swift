/// How far a trace may go before it says that it stopped. What lies beyond a limit is told in ``TraceGraph/cuts``.
package struct TraceLimits: Hashable, Sendable {
    /// Hops from the start: one from input to output, from content to container, from lot to item.
    package let depth: Int
    /// Things (nodes that are not places, parties or documents).
    package let things: Int
    /// Events looked at, whether or not they end up in the graph.
    package let events: Int
    package let edges: Int
    /// Microseconds by which two businesses' clocks may disagree before time order separates a lot's making from its use
    /// (decision 0008). Containment knows no such tolerance.
    package let clockTolerance: Int64

    /// Every limit is raised to at least one; a negative tolerance is none.
    package init(
        depth: Int = 32, things: Int = 10_000, events: Int = 20_000, edges: Int = 50_000,
        clockTolerance: Int64 = TraceLimits.oneDay
    ) {
        self.depth = max(1, depth)
        self.things = max(1, things)
        self.events = max(1, events)
        self.edges = max(1, edges)
        self.clockTolerance = max(0, clockTolerance)
    }

    package static let usual = TraceLimits()
    /// In microseconds. A day, since many a book is kept by the day.
    package static let oneDay: Int64 = 86_400_000_000
}
