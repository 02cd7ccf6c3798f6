import SQL

/// The messages that wait, as the process that sends them takes and returns them.
enum MessageLeases {
    /// One message in this process's hands.
    struct Leased: Sendable {
        let id: MessageID
        let message: OutgoingMessage
        /// This attempt's number, from 1.
        let attempt: Int
    }

    /// Gives back what an earlier process of this name had leased: it is dead, since we carry its name now.
    static func release(leasesOf node: String, in session: any SQLSession) throws {
        try session.execute(
            "UPDATE message SET lease_owner = NULL, lease_until = NULL WHERE state = 0 AND lease_owner = \(node)")
    }

    /// Whether any message is due; asked before a write transaction is opened for it.
    static func isAnyDue(at now: Int64, in session: any SQLSession) throws -> Bool {
        let statement: SQLStatement = """
            SELECT number FROM message WHERE state = 0 AND next_at <= \(now) AND \(isFree(at: now)) LIMIT 1
            """
        return try session.first(statement, as: (Int64).self) != nil
    }

    /// Leases the message that is due longest; the condition is checked again where the row changes.
    static func claim(by node: String, until: Int64, now: Int64, in session: any SQLSession) throws -> Leased? {
        let candidates = try session.rows(
            """
            SELECT number FROM message WHERE state = 0 AND next_at <= \(now) AND \(isFree(at: now))
            ORDER BY next_at, number LIMIT 16
            """, as: (Int64).self)
        for number in candidates {
            let changed = try session.execute(
                """
                UPDATE message SET lease_owner = \(node), lease_until = \(until), attempts = attempts + 1
                WHERE number = \(number) AND state = 0 AND \(isFree(at: now))
                """)
            if changed == 1 { return try load(number, in: session) }
        }
        return nil
    }

    private static func isFree(at now: Int64) -> SQLStatement { "(lease_until IS NULL OR lease_until < \(now))" }

    private static func load(_ number: Int64, in session: any SQLSession) throws -> Leased? {
        let statement: SQLStatement = """
            SELECT purpose, about, channel, language, recipient, subject, body, parts, expires_at, attempts
            FROM message WHERE number = \(number)
            """
        let types = (String, String, String, String, String, String, String, String, Int64, Int).self
        guard let row = try session.first(statement, as: types), let purpose = MessagePurpose(rawValue: row.0),
            let recipient = MessageChannel(rawValue: row.2).flatMap({ MessageRecipient($0, row.4) })
        else { return nil }
        let message = OutgoingMessage(
            purpose, about: row.1, to: recipient, language: row.3, subject: row.5, text: row.6,
            parts: MessageParts.read(row.7), expiresAt: row.8)
        return Leased(id: MessageID(number: number), message: message, attempt: row.9)
    }

    /// The end of a message, good or not: who it was for and what it said are erased.
    /// - Returns: false when the message is no longer in this process's hands.
    static func finish(
        _ leased: Leased, _ state: MessageState, cause: MessageTrouble.Code?, at now: Int64, by node: String,
        in session: any SQLSession
    ) throws -> Bool {
        try session.execute(
            """
            UPDATE message SET state = \(state.rawValue), finished_at = \(now), cause = \((cause?.rawValue).sqlValue),
                recipient = NULL, subject = NULL, body = NULL, parts = NULL, lease_owner = NULL, lease_until = NULL
            WHERE number = \(leased.id.number) AND state = 0 AND lease_owner = \(node) AND attempts = \(leased.attempt)
            """) == 1
    }

    static func postpone(
        _ leased: Leased, until next: Int64, cause: MessageTrouble.Code, by node: String, in session: any SQLSession
    ) throws {
        try session.execute(
            """
            UPDATE message SET next_at = \(next), cause = \(cause.rawValue), lease_owner = NULL, lease_until = NULL
            WHERE number = \(leased.id.number) AND state = 0 AND lease_owner = \(node) AND attempts = \(leased.attempt)
            """)
    }
}
