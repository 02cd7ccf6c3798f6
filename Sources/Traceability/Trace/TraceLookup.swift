package import GS1

/// One question to a ``TraceSource``.
package struct TraceLookup: Hashable, Sendable {
    /// Sorted, each once, never empty.
    package let things: [ThingKey]
    /// Event times asked for, in microseconds UTC, both ends included. `Int64.min` and `.max` stand for no bound.
    package let window: ClosedRange<Int64>
    /// Whether events that only name a thing as the lot of an item are wanted: a forward trace goes from a lot to its items.
    package let itemsOfLots: Bool
    /// Most events to return.
    package let limit: Int

    package init(things: [ThingKey], window: ClosedRange<Int64>, itemsOfLots: Bool, limit: Int) {
        self.things = things
        self.window = window
        self.itemsOfLots = itemsOfLots
        self.limit = limit
    }
}
