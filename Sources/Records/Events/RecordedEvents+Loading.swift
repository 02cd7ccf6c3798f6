import EPCIS
import SQL

extension RecordedEvents {
    /// Whether events without a body are left out.
    enum Erased {
        case left
        case kept
    }

    /// Loads events in the order of their numbers given; two statements however many they are.
    init(numbers: [Int64], erased: Erased, in session: any SQLSession) throws {
        guard !numbers.isEmpty else {
            self.init(events: [], contexts: [:])
            return
        }
        var byNumber: [Int64: RecordedEvent] = [:]
        try session.forEachRow(Self.statement(numbers, erased)) { row in
            let event = try RecordedEvent(row)
            byNumber[event.number] = event
        }
        let events = numbers.compactMap { byNumber[$0] }
        self.init(events: events, contexts: try Self.contexts(of: events, in: session))
    }

    private static func statement(_ numbers: [Int64], _ erased: Erased) -> SQLStatement {
        let join: SQLStatement = erased == .kept ? "LEFT JOIN" : "JOIN"
        return """
            SELECT event.number, event.event_id, event.event_hash, event.event_time, event.record_time, event.sender,
                body.body, body.context
            FROM event \(join) event_body AS body
                ON body.number = event.number AND body.record_time = event.record_time
            WHERE event.number \(in: numbers)
            """
    }

    private static func contexts(
        of events: [RecordedEvent], in session: any SQLSession
    ) throws -> [Int64: [UInt8]] {
        let ids = Set(events.compactMap(\.body?.context))
        guard !ids.isEmpty else { return [:] }
        let rows = try session.rows(
            "SELECT id, body FROM event_context WHERE id \(in: ids)", as: (Int64, [UInt8]).self)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.0, $0.1) })
    }
}

extension RecordedEvent {
    fileprivate init(_ row: any SQLRow) throws {
        let sent: String? = try row.decode(1)
        let bytes: [UInt8]? = try row.decode(6)
        let context: Int64? = try row.decode(7)
        self.init(
            number: try row.decode(0), eventID: try sent ?? EventHash(bytes: row.decode(2)).id,
            isIDAssigned: sent == nil, eventTime: try row.decode(3), recordTime: try row.decode(4),
            sender: try row.decode(5),
            body: bytes.flatMap { bytes in context.map { Body(bytes: bytes, context: $0) } })
    }
}
