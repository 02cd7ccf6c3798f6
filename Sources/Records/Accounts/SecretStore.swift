package import SQL

/// Values the program draws once and keeps beside its data, so that every node and every restart uses the same.
package struct SecretStore: Sendable {
    private let database: any SQLDatabase
    private let randomness: Randomness

    package init(database: any SQLDatabase, randomness: Randomness) {
        self.database = database
        self.randomness = randomness
    }

    /// The 32 bytes kept under a name, drawn now if nobody has drawn them before.
    package func obtain(_ name: String) async throws -> [UInt8] {
        let fresh = randomness.bytes(32)
        return try await database.write { session in
            try session.execute(
                "INSERT INTO secret (name, value) VALUES (\(name), \(fresh)) ON CONFLICT (name) DO NOTHING")
            let kept = try session.first("SELECT value FROM secret WHERE name = \(name)", as: ([UInt8]).self)
            return kept ?? fresh
        }
    }
}
