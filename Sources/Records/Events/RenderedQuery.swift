import Crypto
import EPCIS
import Foundation
import GS1
import SQL
import Traceability

/// A query as SQL, rendered once: the statement of its keys, to which each page adds where it begins.
struct RenderedQuery: Sendable {
    /// Where an event stands in a query's answer.
    struct Key: Hashable, Sendable {
        let eventTime: Int64
        let number: Int64
    }

    /// What the rows are read from: the mentions of the things asked for, or the events by step or by time.
    private let source: Source
    private let conditions: [SQLStatement]
    /// Tells this query from others, so that a page token serves no other.
    let digest: [UInt8]

    private enum Source {
        case events
        case mentions
    }

    init(_ query: EventQuery) {
        source = query.matches.isEmpty ? .events : .mentions
        conditions = Self.matchConditions(query) + Self.conditions(query)
        digest = Self.digest(of: conditions)
    }

    /// The keys of a page, by event time and number.
    func keys(
        after token: PageToken?, upTo highWater: Int64, limit: Int, in session: any SQLSession
    ) throws -> [Key] {
        let from = Key(eventTime: token?.eventTime ?? .min, number: token?.number ?? 0)
        return try session.rows(statement(after: from, highWater, limit), as: (Int64, Int64).self)
            .map { Key(eventTime: $0.0, number: $0.1) }
    }

    private func statement(after key: Key, _ highWater: Int64, _ limit: Int) -> SQLStatement {
        switch source {
        case .events:
            let bounds: SQLStatement = """
                (event.event_time, event.number) > (\(key.eventTime), \(key.number)) AND event.number <= \(highWater)
                """
            return """
                SELECT event.event_time, event.number FROM event WHERE \(([bounds] + conditions).joined(separator: " AND "))
                ORDER BY event.event_time, event.number LIMIT \(limit)
                """
        case .mentions:
            let bounds: SQLStatement = """
                (named.event_time, named.event) > (\(key.eventTime), \(key.number)) AND named.event <= \(highWater)
                """
            return """
                SELECT DISTINCT named.event_time, named.event FROM mention AS named JOIN event ON event.number = named.event
                WHERE \(([bounds] + conditions).joined(separator: " AND "))
                ORDER BY named.event_time, named.event LIMIT \(limit)
                """
        }
    }

    private static func digest(of conditions: [SQLStatement]) -> [UInt8] {
        let whole = conditions.joined(separator: "\n")
        var hash = SHA256()
        hash.update(data: Array(whole.text(for: .postgres).utf8))
        for parameter in whole.parameters { hash.update(data: Array("\u{0}\(parameter)".utf8)) }
        return Array(hash.finalize())
    }
}
