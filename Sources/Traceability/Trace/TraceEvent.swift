import EPCIS
package import GS1

/// An event of the graph with its standing. Its mentions are cut down to the graph's nodes.
package struct TraceEvent: Hashable, Sendable {
    package let event: TracedEvent
    package let standing: EventStanding
    /// Hops from the start to the nearest thing it happened to; negative upstream.
    package let distance: Int
    /// The things of the graph that it happened to, sorted: the goods themselves and what carried them.
    package let concerns: [ThingKey]

    package init(event: TracedEvent, standing: EventStanding, distance: Int, concerns: [ThingKey]) {
        self.event = event
        self.standing = standing
        self.distance = distance
        self.concerns = concerns
    }

    package var number: Int64 { event.number }
    /// Microseconds UTC.
    package var time: Int64 { event.time }
    package var readPoint: ThingKey? { event.mentions.first { $0.role == .readPoint }?.thing }
    package var bizLocation: ThingKey? { event.mentions.first { $0.role == .bizLocation }?.thing }
    /// Where it happened: the business location, else the read point.
    package var place: ThingKey? { bizLocation ?? readPoint }
}
