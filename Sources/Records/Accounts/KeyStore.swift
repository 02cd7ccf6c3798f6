package import SQL

/// The keys of machine clients: made, revoked, and recognised by their secret.
package struct KeyStore: Sendable {
    let database: any SQLDatabase
    let pen: AuditPen
    let randomness: Randomness
    let cache = KeyCache()
    let uses = KeyUses()

    package init(database: any SQLDatabase, pen: AuditPen, randomness: Randomness) {
        self.database = database
        self.pen = pen
        self.randomness = randomness
    }

    /// Who sends this bearer secret; `nil` when no valid key has it.
    package func actor(forBearer secret: String) async throws -> Actor? {
        let hash = BearerSecret.hash(secret)
        let now = pen.clock.now()
        if let known = cache.key(for: hash, at: now) { return known.isValid(at: now) ? used(known, now) : nil }
        guard let key = try await key(withHash: hash), key.isValid(at: now) else { return nil }
        cache.keep(key, for: hash, at: now)
        return used(key, now)
    }

    private func used(_ key: APIKey, _ now: Int64) -> Actor {
        uses.note(key.id, at: now)
        return key.actor
    }

    private func key(withHash hash: [UInt8]) async throws -> APIKey? {
        try await database.read { session in
            let statement = Self.select + "WHERE secret_hash = \(hash)"
            let found = try Self.keys(statement, in: session).first
            return found.flatMap { BearerSecret.isSame($0.hash, hash) ? $0.key : nil }
        }
    }

    /// All keys, by ID; there are never many.
    package func keys(after id: String = "", limit: Int = 1_000) async throws -> [APIKey] {
        try await database.read { session in
            try Self.keys(Self.select + "WHERE id > \(id) ORDER BY id LIMIT \(limit)", in: session).map(\.key)
        }
    }

    /// Those of a party, newest first.
    package func keys(of sender: String) async throws -> [APIKey] {
        try await database.read { session in
            try Self.keys(Self.select + "WHERE sender = \(sender) ORDER BY id LIMIT 1000", in: session).map(\.key)
        }.sorted { ($0.createdAt, $0.id) > ($1.createdAt, $1.id) }
    }

    static var select: SQLStatement {
        """
        SELECT id, secret_hash, name, sender, scopes, created_at, created_by, expires_at, revoked_at FROM api_key

        """
    }

    static func keys(
        _ statement: SQLStatement, in session: any SQLSession
    ) throws -> [(key: APIKey, hash: [UInt8])] {
        let types = (String, [UInt8], String, String, String, Int64, String, Int64?, Int64?).self
        return try session.rows(statement, as: types).map { row in
            let scopes = row.4.split(separator: " ").compactMap { Scope(rawValue: String($0)) }
            let key = APIKey(
                id: row.0, name: row.2, sender: row.3, scopes: Set(scopes), createdAt: row.5, createdBy: row.6,
                expiresAt: row.7, revokedAt: row.8)
            return (key, row.1)
        }
    }
}
