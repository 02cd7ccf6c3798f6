package import SQL
package import Traceability

/// Copies of papers by their hash: stored once, kept as long as a file names them in any of its versions.
package struct CopyStore: Sendable {
    private let database: any SQLDatabase
    private let clock: WallClock

    package init(database: any SQLDatabase, clock: WallClock) {
        self.database = database
        self.clock = clock
    }

    /// The copy that a file names now. Asked for by the file and not by the hash: who knows a hash has no right by it.
    package func copy(of file: DocumentFile) async throws -> StoredCopy? {
        guard let hash = file.copy?.hash else { return nil }
        let row = try await database.read { session in
            try session.first(
                "SELECT type, body FROM document_copy WHERE hash = \(hash)", as: (String, [UInt8]).self)
        }
        guard let row, let type = CopyType(rawValue: row.0) else { return nil }
        return StoredCopy(bytes: row.1, type: type)
    }

    /// Stores it unless it is there, and takes away some that nobody named within a day of sending them.
    package func store(_ copy: StoredCopy) async throws {
        let (hash, now) = (copy.hash, clock.now())
        try await database.write { session in
            let known = try session.execute(
                """
                UPDATE document_copy SET unnamed_since = \(now) WHERE hash = \(hash) AND unnamed_since IS NOT NULL
                """)
            if known == 0 {
                try session.execute(
                    """
                    INSERT INTO document_copy (hash, type, body, unnamed_since)
                    VALUES (\(hash), \(copy.type.rawValue), \(copy.bytes), \(now)) ON CONFLICT (hash) DO NOTHING
                    """)
            }
            try Self.sweep(before: now - Self.grace, in: session)
        }
    }

    /// Notes, in the transaction that writes a file, which copy it names. What it named before it goes on naming: its history does.
    static func use(_ hash: String, by file: String, in session: any SQLSession) throws {
        try session.execute(
            """
            INSERT INTO document_copy_use (copy, file) VALUES (\(hash), \(file)) ON CONFLICT (copy, file) DO NOTHING
            """)
        try session.execute("UPDATE document_copy SET unnamed_since = NULL WHERE hash = \(hash)")
    }

    /// What a file named goes with its erasure, unless another file names it too.
    static func forget(by file: String, in session: any SQLSession) throws {
        let named = try session.rows("SELECT copy FROM document_copy_use WHERE file = \(file)", as: (String).self)
        guard !named.isEmpty else { return }
        try session.execute("DELETE FROM document_copy_use WHERE file = \(file)")
        try session.execute(
            """
            DELETE FROM document_copy WHERE hash \(in: named) AND NOT EXISTS (
                SELECT 1 FROM document_copy_use WHERE document_copy_use.copy = document_copy.hash)
            """)
    }

    private static func sweep(before time: Int64, in session: any SQLSession) throws {
        let old: SQLStatement =
            "SELECT hash FROM document_copy WHERE unnamed_since < \(time) ORDER BY unnamed_since LIMIT 20"
        let hashes = try session.rows(old, as: (String).self)
        guard !hashes.isEmpty else { return }
        try session.execute("DELETE FROM document_copy WHERE hash \(in: hashes)")
    }

    /// Microseconds: a form may stand open for a day.
    private static let grace: Int64 = 24 * 3_600 * 1_000_000
}
