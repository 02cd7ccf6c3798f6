package import GS1

/// Where a trace stopped before its end.
package struct TraceCut: Hashable, Sendable {
    package enum Reason: String, CaseIterable, Hashable, Sendable {
        case depth, things, events, edges
    }

    package let reason: Reason
    package let direction: TraceRequest.Direction
    /// Hops from the start where it stopped.
    package let depth: Int
    /// Known things (or edges) beyond that were not followed. For `events` the number not read is unknown: at least this.
    package let left: Int
    /// The first of those things by key, at most ten.
    package let sample: [ThingKey]

    package init(
        reason: Reason, direction: TraceRequest.Direction, depth: Int, left: Int, sample: [ThingKey]
    ) {
        self.reason = reason
        self.direction = direction
        self.depth = depth
        self.left = left
        self.sample = sample
    }
}
