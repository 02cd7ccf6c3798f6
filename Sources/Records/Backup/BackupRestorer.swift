import SQL

/// Puts a backup's rows into an empty store.
enum BackupRestorer {
    static func insert(_ rows: BackupRows, in session: any SQLSession) throws {
        if rows.isFirst { try requireEmpty(rows.table, in: session) }
        try session.insert(into: rows.table, columns: rows.columns, rows: rows.rows)
    }

    private static func requireEmpty(_ table: String, in session: any SQLSession) throws {
        if table == BackupTable.seeded { return try clearSeeds(in: session) }
        if try session.first("SELECT CAST(1 AS BIGINT) FROM \(name: table) LIMIT 1", as: Int.self) != nil {
            throw BackupError(.notEmpty, ["table": table])
        }
    }

    /// The counters stand where the migration put them: nothing was ever counted.
    private static func clearSeeds(in session: any SQLSession) throws {
        let moved = "SELECT name FROM \(name: BackupTable.seeded) WHERE value <> 0 LIMIT 1" as SQLStatement
        if try session.first(moved, as: String.self) != nil {
            throw BackupError(.notEmpty, ["table": BackupTable.seeded])
        }
        try session.execute("DELETE FROM \(name: BackupTable.seeded)")
    }
}
