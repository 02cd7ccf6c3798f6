import EPCIS
import SQL
import Traceability

/// What the table of events says of one event, its body apart.
struct EventEnvelope {
    let number: Int64
    let time: Int64
    let recordTime: Int64
    let eventID: String
    let kind: EventType
    let action: Action?
    let zoneOffset: String
    let bizStep: String?
    let disposition: String?
    let sender: String
    let declaredAt: Int64?
    let reason: String?

    /// The columns of `TracedEventLoader`'s statement.
    init(_ row: any SQLRow) throws {
        number = try row.decode(0)
        time = try row.decode(6)
        recordTime = try row.decode(7)
        let sent: String? = try row.decode(11)
        eventID = try sent ?? EventHash(bytes: row.decode(12)).id
        kind = try Self.kind(row.decode(13))
        action = try row.decode(14, as: Int64?.self).flatMap(Action.init)
        zoneOffset = try row.decode(15)
        bizStep = try row.decode(16)
        disposition = try row.decode(17)
        sender = try row.decode(18)
        declaredAt = try row.decode(19)
        reason = try row.decode(20)
    }

    private static func kind(_ stored: Int64) throws -> EventType {
        guard let kind = EventType(rawValue: stored) else { throw SQLError(.decoding, "no event type \(stored)") }
        return kind
    }

    func event(
        mentions: [TracedMention], otherSenders: Set<String>, corrective: [String]
    ) -> TracedEvent {
        TracedEvent(
            number: number, eventID: eventID, kind: kind, action: action, time: time, zoneOffset: zoneOffset,
            bizStep: bizStep, disposition: disposition, sender: sender, otherSenders: otherSenders,
            declaration: declaredAt.map { .init(at: $0, reason: reason, correctiveEventIDs: corrective) },
            mentions: mentions)
    }
}
