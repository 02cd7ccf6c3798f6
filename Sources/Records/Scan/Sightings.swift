import GS1
import SQL

/// When things were first and last named by an event: two steps along an index each, however often they were named.
struct Sightings {
    struct Span {
        let first: Int64
        let last: Int64
    }

    private var spans: [ThingKey: Span] = [:]

    init(of things: [ThingKey], in session: any SQLSession) throws {
        guard !things.isEmpty else { return }
        let statement = things.map(Self.statement).joined(separator: " UNION ALL ")
        for (thing, first, last) in try session.rows(statement, as: (String, Int64?, Int64?).self) {
            guard let first, let last else { continue }
            spans[ThingKey(text: thing)] = Span(first: first, last: last)
        }
    }

    subscript(thing: ThingKey) -> Span? { spans[thing] }

    private static func statement(_ thing: ThingKey) -> SQLStatement {
        """
        SELECT CAST(\(thing.text) AS TEXT),
            (SELECT event_time FROM mention WHERE thing = \(thing.text) ORDER BY event_time LIMIT 1),
            (SELECT event_time FROM mention WHERE thing = \(thing.text) ORDER BY event_time DESC LIMIT 1)
        """
    }
}
