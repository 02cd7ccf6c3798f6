import EPCIS
import GS1
import SQL
import Traceability

/// The rows of events on their way into their tables, a table at a time.
struct EventBatches {
    private var events = SQLBatch(columnCount: 16)
    private var identities: [(prefix: Int64, number: Int64)] = []
    private var bodies = SQLBatch(columnCount: 4)
    private var mentions = SQLBatch(columnCount: 8)
    private var declarations = SQLBatch(columnCount: 2)

    /// What an event's row needs besides the event.
    struct Placement {
        let number: Int64
        let recordTime: Int64
        let context: Int64
        let salt: [UInt8]
    }

    mutating func append(_ event: SubmittedEvent, of capture: PreparedCapture, at place: Placement) {
        appendEnvelope(event, capture, place)
        identities.append((event.identity.prefix, place.number))
        bodies.append(place.number, place.recordTime, place.context, Array(capture.bytes[event.body]))
        appendMentions(event, place)
        if let declared = event.declared { declarations.append(declared.bytes, place.number) }
    }

    private mutating func appendEnvelope(_ event: SubmittedEvent, _ capture: PreparedCapture, _ place: Placement) {
        events.append(
            place.number, event.eventID, event.kind.rawValue, event.action?.rawValue, event.eventTime,
            event.zoneOffset, place.recordTime, event.bizStep, event.disposition, event.hash, event.digest, place.salt,
            capture.sender, capture.job.number, event.declaration?.time, event.declaration?.reason)
    }

    private mutating func appendMentions(_ event: SubmittedEvent, _ place: Placement) {
        for (position, mention) in event.mentions.enumerated() {
            mentions.append(
                place.number, Int64(position), place.recordTime, mention.thing.text, mention.role.rawValue,
                mention.quantity, mention.uom, event.eventTime)
        }
    }

    /// Whether so much waits that it should go to the database before more is added.
    var isLarge: Bool { mentions.values.count > 400_000 || identities.count >= 8_000 }

    /// Inserts everything and is empty again.
    mutating func flush(in session: any SQLSession) throws {
        try session.insert(into: "event", columns: Self.eventColumns, rows: events)
        try session.insert(into: "event_identity", columns: ["prefix", "number"], rows: identityRows)
        try session.insert(
            into: "event_body", columns: ["number", "record_time", "context", "body"], rows: bodies)
        try session.insert(into: "mention", columns: Self.mentionColumns, rows: mentions)
        if !declarations.isEmpty {
            try session.insert(
                into: "error_declaration", columns: ["event_identity", "number"], rows: declarations)
        }
        self = EventBatches()
    }

    /// In the order of the B-tree they go into: neighbours meet on one page.
    private var identityRows: SQLBatch {
        var rows = SQLBatch(columnCount: 2, reservingRows: identities.count)
        for row in identities.sorted(by: { $0 < $1 }) { rows.append(row.prefix, row.number) }
        return rows
    }

    private static let eventColumns = [
        "number", "event_id", "kind", "action", "event_time", "zone_offset", "record_time", "biz_step", "disposition",
        "event_hash", "digest", "salt", "sender", "job", "declared_at", "declaration_reason",
    ]
    private static let mentionColumns = [
        "event", "position", "record_time", "thing", "role", "quantity", "uom", "event_time",
    ]
}
