import EPCIS
import GS1
import SQL
import Traceability

/// The stored events as a trace asks for them: inside one read transaction, three statements a question, and one more where
/// declarations of error are among the events.
struct TracedEventLoader: TraceSource {
    let session: any SQLSession

    private let bounds: Bounds

    /// How much is read at a time, and at most.
    struct Bounds {
        /// Mentions of the things asked for that one question may bring: a lot can have a million items.
        var mentions = 200_000
        /// Rows of one page; a question that needs more asks again from where it stopped.
        var page = 20_000
    }

    init(_ session: any SQLSession, bounds: Bounds = Bounds()) {
        self.session = session
        self.bounds = bounds
    }

    func events(_ lookup: TraceLookup) throws -> TracedEvents {
        var found = FoundMentions(limit: lookup.limit, bounds: bounds)
        while let place = found.nextPlace {
            try found.add(page(of: lookup, after: place))
        }
        try addSurroundings(to: &found)
        let corrections = try DeclaredCorrections(of: found.declarations, in: session)
        return TracedEvents(events: found.events(corrections), isCut: found.isCut)
    }

    // MARK: Statements

    /// As `FoundMentions.Row` and `EventEnvelope` read them, three columns of a neighbour in between.
    static let ownColumns: SQLStatement = """
        own.event, own.position, own.thing, own.role, own.quantity, own.uom, own.event_time, own.record_time
        """
    static let envelopeColumns: SQLStatement = """
        event.event_id, event.event_hash, event.kind, event.action, event.zone_offset, event.biz_step,
        event.disposition, event.sender, event.declared_at, event.declaration_reason
        """

    /// Mentions of the things asked for with their events' envelopes, in the order of time.
    private func page(of lookup: TraceLookup, after place: FoundMentions.Place) throws -> [FoundMentions.Row] {
        var rows: [FoundMentions.Row] = []
        try session.forEachRow(statement(for: lookup, after: place)) { rows.append(try FoundMentions.Row($0)) }
        return rows
    }

    /// A lot named with an item is the item's neighbour; which of the two was asked for decides where to look.
    private func statement(for lookup: TraceLookup, after place: FoundMentions.Place) -> SQLStatement {
        let neighbour: SQLStatement =
            lookup.itemsOfLots
            ? "near.position = own.position - 1 AND own.role = \(MentionRole.lotOf.rawValue)"
            : "near.position = own.position + 1 AND near.role = \(MentionRole.lotOf.rawValue)"
        let roles: SQLStatement = lookup.itemsOfLots ? "" : "AND own.role <> \(MentionRole.lotOf.rawValue)"
        return """
            SELECT \(Self.ownColumns), near.position, near.thing, near.role, \(Self.envelopeColumns)
            FROM mention AS own JOIN event ON event.number = own.event
            LEFT JOIN mention AS near
                ON near.event = own.event AND near.record_time = own.record_time AND \(neighbour)
            WHERE own.thing \(in: lookup.things.map(\.text))
                AND own.event_time >= \(lookup.window.lowerBound) AND own.event_time <= \(lookup.window.upperBound)
                AND (own.event_time, own.event, own.position) > (\(place.time), \(place.event), \(place.position))
                \(roles)
            ORDER BY own.event_time, own.event, own.position LIMIT \(Int64(bounds.page))
            """
    }

    /// Everything else the events name, but for their other EPCs and the lots of these.
    private func addSurroundings(to found: inout FoundMentions) throws {
        for chunk in found.chunks(of: 5_000) {
            let single = [MentionRole.epc.rawValue, MentionRole.lotOf.rawValue]
            let statement: SQLStatement = """
                SELECT event, position, thing, role, quantity, uom FROM mention
                WHERE event \(in: chunk.numbers)
                    AND record_time >= \(chunk.recordTimes.lowerBound) AND record_time <= \(chunk.recordTimes.upperBound)
                    AND role \(notIn: single)
                """
            try session.forEachRow(statement) { try found.addSurrounding($0) }
            try addOtherSenders(of: chunk.numbers, to: &found)
        }
    }

    func addOtherSenders(of numbers: [Int64], to found: inout FoundMentions) throws {
        let statement: SQLStatement = "SELECT event, sender FROM event_sender WHERE event \(in: numbers)"
        try session.forEachRow(statement) { try found.addOtherSender($0) }
    }
}
