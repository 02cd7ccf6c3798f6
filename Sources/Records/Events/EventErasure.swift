import GS1
package import SQL

/// Takes an event's body away on request (a person's right, a court's order). What stays is what order and ledger need:
/// number, digest, hash, salt, times, sender. Mentions of GS1 keys stay too, since a code names a thing and a chain of
/// custody must not break; mentions of free URIs go, because anything may be written in one (decision 0009).
package struct EventErasure: Sendable {
    private let database: any SQLDatabase
    private let pen: AuditPen

    package init(database: any SQLDatabase, pen: AuditPen) {
        self.database = database
        self.pen = pen
    }

    package enum Outcome: Hashable, Sendable {
        case erased
        case erasedBefore
        case unknown
    }

    /// - Parameter reason: for the audit trail, without personal data.
    package func erase(_ number: Int64, reason: String, by actor: Actor) async throws -> Outcome {
        let audit = pen.entry(.eventErased, on: "event:\(number)", by: actor.id, detail: reason)
        return try await database.write { session in
            guard let time = try Self.recordTime(of: number, in: session) else { return .unknown }
            guard try Self.note(number, audit, in: session) else { return .erasedBefore }
            try session.execute("DELETE FROM event_body WHERE number = \(number) AND record_time = \(time)")
            try Self.eraseFreeMentions(of: number, at: time, in: session)
            try AuditStore.append([audit], in: session)
            try StatementCounter.move(in: session)
            return .erased
        }
    }

    private static func recordTime(of number: Int64, in session: any SQLSession) throws -> Int64? {
        try session.first("SELECT record_time FROM event WHERE number = \(number)", as: (Int64).self)
    }

    /// - Returns: `false` when the body was erased before.
    private static func note(_ number: Int64, _ audit: AuditEntry, in session: any SQLSession) throws -> Bool {
        try session.execute(
            """
            INSERT INTO event_erasure (number, erased_at, actor, reason)
            VALUES (\(number), \(audit.at), \(audit.actor), \(audit.detail)) ON CONFLICT (number) DO NOTHING
            """) == 1
    }

    private static func eraseFreeMentions(of number: Int64, at time: Int64, in session: any SQLSession) throws {
        let mentions = try session.rows(
            "SELECT position, thing FROM mention WHERE event = \(number) AND record_time = \(time)",
            as: (Int64, String).self)
        let free = mentions.filter { ThingKey(text: $0.1).digitalLinkPath == nil }.map(\.0)
        guard !free.isEmpty else { return }
        try session.execute(
            "DELETE FROM mention WHERE event = \(number) AND record_time = \(time) AND position \(in: free)")
    }
}
