package import GS1

/// What to trace, which way, and how far.
package struct TraceRequest: Hashable, Sendable {
    package enum Direction: String, CaseIterable, Hashable, Sendable {
        /// To the origins.
        case backward
        /// To the destinations.
        case forward
        case both
    }

    /// Sorted, each once. A start that is not traceable (a bare GTIN, a place) gives a graph of that node alone.
    package let start: [ThingKey]
    package let direction: Direction
    package let limits: TraceLimits

    package init(start: [ThingKey], direction: Direction, limits: TraceLimits = .usual) {
        self.start = Set(start).sorted()
        self.direction = direction
        self.limits = limits
    }
}
