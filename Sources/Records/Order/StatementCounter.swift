import SQL

/// The row that moves with everything a public page shows and no event tells: master data, senders of known events, erasures.
struct StatementCounter {
    /// In the transaction of the change, so that both are seen together.
    static func move(in session: any SQLSession) throws {
        try session.execute("UPDATE counter SET value = value + 1 WHERE name = 'statement'")
    }
}
