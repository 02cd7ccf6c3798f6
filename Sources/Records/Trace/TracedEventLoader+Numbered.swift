import GS1
import SQL
import Traceability

extension TracedEventLoader {
    /// Known events with what they say of some things, judged by the declarations among them: two statements.
    func events(numbered numbers: Set<Int64>, naming things: [ThingKey]) throws -> [TraceEvent] {
        guard !numbers.isEmpty else { return [] }
        let statement: SQLStatement = """
            SELECT \(Self.ownColumns), NULL, NULL, NULL, \(Self.envelopeColumns)
            FROM mention AS own JOIN event ON event.number = own.event
            WHERE own.event \(in: numbers) AND own.thing \(in: things.map(\.text))
            ORDER BY own.event_time, own.event, own.position
            """
        var found = FoundMentions(limit: numbers.count, bounds: Bounds(page: .max))
        var rows: [FoundMentions.Row] = []
        try session.forEachRow(statement) { rows.append(try FoundMentions.Row($0)) }
        found.add(rows)
        try addOtherSenders(of: numbers.sorted(), to: &found)
        return TraceEvent.judged(found.events(.none))
    }
}
