/// The table in which a database remembers its migrations.
package enum MigrationHistory {
    /// Lets one process migrate at a time until the transaction ends; SQLite's write transaction is that lock already.
    static func lock(_ session: any SQLSession) throws {
        if session.dialect == .postgres {
            // "nguon" in ASCII: any number does that no other program of the database takes.
            try session.execute("SELECT pg_advisory_xact_lock(474148239214)")
        }
        try session.executeScript(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (
                number BIGINT PRIMARY KEY,
                name TEXT NOT NULL UNIQUE,
                checksum TEXT NOT NULL
            )
            """)
    }

    /// The migrations a database has had, in order; none in an empty database.
    package static func read(_ session: any SQLSession) throws -> [AppliedMigration] {
        guard try exists(in: session) else { return [] }
        let rows = try session.rows(
            "SELECT number, name, checksum FROM schema_migration ORDER BY number", as: (Int, String, String).self)
        return rows.map { AppliedMigration(number: $0.0, name: $0.1, checksum: $0.2) }
    }

    static func add(_ step: AppliedMigration, in session: any SQLSession) throws {
        try session.execute(
            """
            INSERT INTO schema_migration (number, name, checksum)
            VALUES (\(step.number), \(step.name), \(step.checksum))
            """)
    }

    private static func exists(in session: any SQLSession) throws -> Bool {
        let statement: SQLStatement =
            switch session.dialect {
            case .sqlite: "SELECT CAST(COUNT(*) AS BIGINT) FROM sqlite_master WHERE name = 'schema_migration'"
            case .postgres: "SELECT (to_regclass('schema_migration') IS NOT NULL)"
            }
        return try session.first(statement, as: Bool.self) ?? false
    }
}
