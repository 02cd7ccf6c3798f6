package import SQL

/// Pictures by their hash: stored once, kept as long as a file names them in any of its versions.
package struct PictureStore: Sendable {
    private let database: any SQLDatabase
    private let clock: WallClock

    package init(database: any SQLDatabase, clock: WallClock) {
        self.database = database
        self.clock = clock
    }

    package enum Size: Hashable, Sendable { case page, thumbnail }

    /// Nil where nobody stored one of that name.
    package func bytes(of hash: String, _ size: Size) async throws -> [UInt8]? {
        guard StoredPicture.isHash(hash) else { return nil }
        let column: SQLStatement = size == .page ? "page" : "thumbnail"
        return try await database.read { session in
            try session.first("SELECT \(column) FROM picture WHERE hash = \(hash)", as: ([UInt8]).self)
        }
    }

    /// Stores it unless it is there, and takes away some that nobody named within a day of sending them.
    /// - Returns: its hash.
    package func store(_ picture: StoredPicture) async throws -> String {
        let (hash, now) = (picture.hash, clock.now())
        return try await database.write { session in
            try session.execute(
                """
                INSERT INTO picture (hash, page, thumbnail, unnamed_since)
                VALUES (\(hash), \(picture.page), \(picture.thumbnail), \(now))
                ON CONFLICT (hash) DO UPDATE SET unnamed_since = \(now) WHERE picture.unnamed_since IS NOT NULL
                """)
            try Self.sweep(before: now - Self.grace, in: session)
            return hash
        }
    }

    /// Those of the names that are stored.
    package func known(_ hashes: [String]) async throws -> Set<String> {
        let hashes = hashes.filter { StoredPicture.isHash($0) }
        guard !hashes.isEmpty else { return [] }
        return try await database.read { session in
            Set(try session.rows("SELECT hash FROM picture WHERE hash \(in: hashes)", as: (String).self))
        }
    }

    /// Notes, in the transaction that writes a file, which pictures it names. What it named before it goes on naming: its history does.
    package static func use(_ hashes: [String], by file: String, in session: any SQLSession) throws {
        let hashes = Set(hashes.filter { StoredPicture.isHash($0) }).sorted()
        guard !hashes.isEmpty else { return }
        _ = try session.executeMany(hashes) { hash in
            """
            INSERT INTO picture_use (picture, file) VALUES (\(hash), \(file)) ON CONFLICT (picture, file) DO NOTHING
            """
        }
        try session.execute("UPDATE picture SET unnamed_since = NULL WHERE hash \(in: hashes)")
    }

    private static func sweep(before time: Int64, in session: any SQLSession) throws {
        let old: SQLStatement =
            "SELECT hash FROM picture WHERE unnamed_since < \(time) ORDER BY unnamed_since LIMIT 20"
        let hashes = try session.rows(old, as: (String).self)
        guard !hashes.isEmpty else { return }
        try session.execute("DELETE FROM picture WHERE hash \(in: hashes)")
    }

    /// Microseconds: a form may stand open for a day.
    private static let grace: Int64 = 24 * 3_600 * 1_000_000
}
