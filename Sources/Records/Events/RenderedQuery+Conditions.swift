import EPCIS
import GS1
import SQL
import Traceability

/// Things asked for in some roles.
struct MentionMatch: Hashable, Sendable {
    let things: [ThingKey]
    let roles: [MentionRole]
}

extension EventQuery {
    /// The conditions about mentions, the most selective kind first: it leads the search.
    var matches: [MentionMatch] {
        [
            MentionMatch(things: matchEPC, roles: Self.epcRoles),
            MentionMatch(things: matchAnyEPC, roles: Self.anyEPCRoles),
            MentionMatch(things: readPoints, roles: [.readPoint]),
            MentionMatch(things: bizLocations, roles: [.bizLocation]),
        ].filter { !$0.things.isEmpty }
    }
}

extension RenderedQuery {
    /// The first match is the table read; each further one must be met by the same event.
    static func matchConditions(_ query: EventQuery) -> [SQLStatement] {
        query.matches.enumerated().map { index, match in
            let things = match.things.map(\.text)
            let roles = match.roles.map(\.rawValue)
            guard index > 0 else { return "named.thing \(in: things) AND named.role \(in: roles)" }
            return """
                EXISTS (SELECT 1 FROM mention AS other WHERE other.event = named.event
                    AND other.record_time = named.record_time AND other.thing \(in: things) AND other.role \(in: roles))
                """
        }
    }

    /// The conditions on the envelope.
    static func conditions(_ query: EventQuery) -> [SQLStatement] {
        var list: [SQLStatement] = []
        if !query.eventTypes.isEmpty { list.append("event.kind \(in: query.eventTypes.map(\.rawValue))") }
        if !query.actions.isEmpty { list.append("event.action \(in: query.actions.map(\.rawValue))") }
        if !query.bizSteps.isEmpty { list.append("event.biz_step \(in: query.bizSteps)") }
        if !query.dispositions.isEmpty { list.append("event.disposition \(in: query.dispositions)") }
        if !query.eventIDs.isEmpty {
            list.append("event.number IN (\(numbers(ofEventIDs: query.eventIDs)))")
            list.append("(event.event_id \(in: query.eventIDs) OR event.event_id IS NULL)")
        }
        // The mention repeats the event's time, so that its index alone answers a thing in a period.
        let eventTime: SQLStatement = query.matches.isEmpty ? "event.event_time" : "named.event_time"
        if let time = query.eventTimeFrom { list.append("\(eventTime) >= \(time)") }
        if let time = query.eventTimeBefore { list.append("\(eventTime) < \(time)") }
        if let time = query.recordTimeFrom { list.append("event.record_time >= \(time)") }
        if let time = query.recordTimeBefore { list.append("event.record_time < \(time)") }
        return list
    }

    /// The events of some IDs and the declarations that repeat them.
    static func numbers(ofEventIDs ids: [String]) -> SQLStatement {
        let identities = ids.map { EventIdentity(id: $0) }
        return """
            SELECT number FROM event_identity WHERE prefix \(in: identities.map(\.prefix))
            UNION ALL SELECT number FROM error_declaration WHERE event_identity \(in: identities.map(\.bytes))
            """
    }
}
