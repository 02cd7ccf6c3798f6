import EPCIS
import SQL
import Traceability

/// The stored events a group of documents may repeat: loaded in one go, then grown by what the group itself stores.
struct KnownIdentities {
    private(set) var events: [EventIdentity: KnownEvent] = [:]

    /// Loads those of the identities that are stored.
    init(_ asked: Set<EventIdentity>, in session: any SQLSession) throws {
        let ordered = asked.map(\.prefix).sorted()
        for start in stride(from: 0, to: ordered.count, by: Self.chunk) {
            try load(Array(ordered[start..<min(start + Self.chunk, ordered.count)]), of: asked, in: session)
        }
    }

    private mutating func load(
        _ prefixes: [Int64], of asked: Set<EventIdentity>, in session: any SQLSession
    ) throws {
        let statement: SQLStatement = """
            SELECT event.number, event.digest, event.event_id, event.event_hash, event.declared_at
            FROM event_identity JOIN event ON event.number = event_identity.number
            WHERE event_identity.prefix \(in: prefixes)
            """
        try session.forEachRow(statement) { row in
            let known = KnownEvent(number: try row.decode(0), digest: try row.decode(1))
            let id: String = try row.decode(2, as: String?.self) ?? EventHash(bytes: try row.decode(3)).id
            let isDeclaration = try row.decode(4, as: Int64?.self) != nil
            let identity = isDeclaration ? EventIdentity(id: id, declaration: known.digest) : EventIdentity(id: id)
            if asked.contains(identity) { events[identity] = known }
        }
    }

    mutating func add(_ event: SubmittedEvent, number: Int64) {
        events[event.identity] = KnownEvent(number: number, digest: event.digest)
    }

    private static let chunk = 5_000
}
