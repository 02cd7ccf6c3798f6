import EPCIS
import SQL
import Traceability

/// The stored events a group of documents may repeat: loaded in one go, then grown by what the group itself stores.
struct KnownIdentities {
    private(set) var events: [EventIdentity: KnownEvent] = [:]

    /// Loads those of the identities that are stored.
    init(_ asked: Set<EventIdentity>, in session: any SQLSession) throws {
        let ordered = asked.map(\.prefix).sorted()
        for prefixes in ordered.chunks(of: Self.chunk) { try load(prefixes, of: asked, in: session) }
        if !events.isEmpty { try loadOtherSenders(in: session) }
    }

    private mutating func load(
        _ prefixes: [Int64], of asked: Set<EventIdentity>, in session: any SQLSession
    ) throws {
        let statement: SQLStatement = """
            SELECT event.number, event.digest, event.event_id, event.event_hash, event.declared_at, event.sender
            FROM event_identity JOIN event ON event.number = event_identity.number
            WHERE event_identity.prefix \(in: prefixes)
            """
        try session.forEachRow(statement) { row in
            let known = KnownEvent(
                number: try row.decode(0), digest: try row.decode(1), senders: [try row.decode(5)])
            let id: String = try row.decode(2, as: String?.self) ?? EventHash(bytes: try row.decode(3)).id
            let isDeclaration = try row.decode(4, as: Int64?.self) != nil
            let identity = isDeclaration ? EventIdentity(id: id, declaration: known.digest) : EventIdentity(id: id)
            if asked.contains(identity) { events[identity] = known }
        }
    }

    /// Who else submitted what is known: one statement, where anything is.
    private mutating func loadOtherSenders(in session: any SQLSession) throws {
        let identities = Dictionary(events.map { ($0.value.number, $0.key) }) { first, _ in first }
        for numbers in identities.keys.sorted().chunks(of: Self.chunk) {
            let statement: SQLStatement = "SELECT event, sender FROM event_sender WHERE event \(in: numbers)"
            try session.forEachRow(statement) { row in
                guard let identity = identities[try row.decode(0)] else { return }
                events[identity]?.senders.insert(try row.decode(1))
            }
        }
    }

    mutating func add(_ event: SubmittedEvent, number: Int64, from sender: String) {
        events[event.identity] = KnownEvent(number: number, digest: event.digest, senders: [sender])
    }

    /// Notes who submits a known event; false when that was known, too.
    mutating func add(sender: String, of identity: EventIdentity) -> Bool {
        events[identity]?.senders.insert(sender).inserted ?? false
    }

    private static let chunk = 5_000
}

extension Array {
    fileprivate func chunks(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
