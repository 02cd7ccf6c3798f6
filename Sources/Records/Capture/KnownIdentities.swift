import SQL
import Traceability

/// The stored events a group of documents may repeat: loaded in one go, then grown by what the group itself stores.
struct KnownIdentities {
    private(set) var events: [EventIdentity: KnownEvent] = [:]

    /// Loads those of the identities that are stored.
    init(_ asked: Set<EventIdentity>, in session: any SQLSession) throws {
        let ordered = asked.sorted()
        for start in stride(from: 0, to: ordered.count, by: Self.chunk) {
            try load(ordered[start..<min(start + Self.chunk, ordered.count)].map(\.bytes), in: session)
        }
    }

    private mutating func load(_ identities: [[UInt8]], in session: any SQLSession) throws {
        let statement: SQLStatement = """
            SELECT event_identity.identity, event.number, event.digest FROM event_identity
            JOIN event ON event.number = event_identity.number WHERE event_identity.identity \(in: identities)
            """
        try session.forEachRow(statement) { row in
            guard let identity = EventIdentity(bytes: try row.decode(0)) else { return }
            events[identity] = KnownEvent(number: try row.decode(1), digest: try row.decode(2))
        }
    }

    mutating func add(_ event: SubmittedEvent, number: Int64) {
        events[event.identity] = KnownEvent(number: number, digest: event.digest)
    }

    private static let chunk = 5_000
}
