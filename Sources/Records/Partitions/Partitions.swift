package import SQL

/// Makes the monthly partitions of the growing tables on PostgreSQL; nothing to do on SQLite. Runs at start and daily.
package struct Partitions: Sendable {
    private let database: any SQLDatabase

    package init(database: any SQLDatabase) {
        self.database = database
    }

    /// Makes this month's partitions and those of the months ahead that do not exist yet, moving in what the default
    /// partition caught meanwhile. Idempotent.
    /// - Returns: the names of the tables made.
    @discardableResult
    package func maintain(now: Int64, monthsAhead: Int = 3) async throws -> [String] {
        guard database.dialect == .postgres else { return [] }
        let first = Month(containing: now)
        let months = (0...monthsAhead).map { Month(index: first.index + $0) }
        return try await database.write { session in
            let present = try Self.present(in: session)
            return try months.flatMap { try Self.make($0, unless: present, in: session) }
        }
    }

    /// The partitioned tables, all by `record_time`.
    private static let tables = ["event_body", "mention"]

    private static func present(in session: any SQLSession) throws -> Set<String> {
        let statement: SQLStatement = """
            SELECT CAST(child.relname AS TEXT) FROM pg_inherits
            JOIN pg_class AS child ON child.oid = pg_inherits.inhrelid
            JOIN pg_class AS parent ON parent.oid = pg_inherits.inhparent
            WHERE CAST(parent.relname AS TEXT) \(in: tables)
            """
        return Set(try session.rows(statement, as: (String).self))
    }

    private static func make(
        _ month: Month, unless present: Set<String>, in session: any SQLSession
    ) throws -> [String] {
        let missing = tables.filter { !present.contains("\($0)_\(month.suffix)") }
        for table in missing { try session.executeScript(script(table, month)) }
        return missing.map { "\($0)_\(month.suffix)" }
    }

    /// The new table takes the month's rows out of the default partition before it is attached: attaching first would be
    /// refused while the default still holds them.
    private static func script(_ table: String, _ month: Month) -> String {
        let name = "\(table)_\(month.suffix)"
        let range = "record_time >= \(month.start) AND record_time < \(month.next.start)"
        return """
            CREATE TABLE \(name) (LIKE \(table) INCLUDING ALL);
            WITH moved AS (DELETE FROM \(table)_default WHERE \(range) RETURNING *) INSERT INTO \(name) SELECT * FROM moved;
            ALTER TABLE \(table) ATTACH PARTITION \(name) FOR VALUES FROM (\(month.start)) TO (\(month.next.start));
            """
    }
}
