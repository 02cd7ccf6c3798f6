/// Where a trace reads events: a store inside one read transaction, or a test's array. Synchronous, one call a level and a window.
package protocol TraceSource {
    /// The events that mention any of the things within the window, each once, in any order.
    ///
    /// An event's mentions may leave out EPCs that were not asked for (an event can hold a hundred thousand): it must carry
    /// every mention of the things asked for, for each of them in the role of a lot the item named with it, and every mention in
    /// another role than `epc`. Where more than `limit` events are there, the `limit` earliest by (time, number), or fewer, and it
    /// says so.
    func events(_ lookup: TraceLookup) throws -> TracedEvents
}

/// A source's answer.
package struct TracedEvents: Sendable {
    package let events: [TracedEvent]
    /// There are more.
    package let isCut: Bool

    package init(events: [TracedEvent], isCut: Bool) {
        self.events = events
        self.isCut = isCut
    }
}
