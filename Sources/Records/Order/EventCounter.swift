import SQL

/// The row that orders events. Taking it first makes writers wait for one another, so that numbers become visible in
/// order and a reader that follows them skips nothing (decision 0004).
struct EventCounter {
    /// The highest number given.
    let value: Int64
    /// The record time of that event, microseconds UTC.
    let at: Int64

    /// Takes the row for the rest of the transaction.
    static func take(in session: any SQLSession) throws -> EventCounter {
        let statement: SQLStatement = "UPDATE counter SET value = value WHERE name = 'event' RETURNING value, at"
        guard let (value, at) = try session.first(statement, as: (Int64, Int64).self) else {
            preconditionFailure("the migration lays the row 'event'")
        }
        return EventCounter(value: value, at: at)
    }

    /// Leaves the row at the last number given in this transaction.
    static func leave(at value: Int64, recordTime: Int64, in session: any SQLSession) throws {
        try session.execute("UPDATE counter SET value = \(value), at = \(recordTime) WHERE name = 'event'")
    }

    /// Where a reader's snapshot ends.
    static func highest(in session: any SQLSession) throws -> Int64 {
        try session.first("SELECT value FROM counter WHERE name = 'event'", as: (Int64).self) ?? 0
    }
}
