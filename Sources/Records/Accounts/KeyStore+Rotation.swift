import SQL

extension KeyStore {
    /// Microseconds: how long the old secret goes on, so that software can be told the new one without a gap.
    package static let overlap: Int64 = 24 * 3_600_000_000

    /// A new key with the name, rights and lifetime of an old one, which ends a day later.
    /// - Returns: nil for a key that is not valid.
    package func rotate(_ id: String, by actor: Actor) async throws -> (key: APIKey, secret: String)? {
        let (secret, fresh) = (BearerSecret.make(randomness), Base64URL.encode(randomness.bytes(9)))
        let audit = pen.entry(.keyRotated, on: "key:\(id)", by: actor.id, detail: fresh)
        let key = try await database.write { session -> APIKey? in
            let found = try Self.keys(Self.select + "WHERE id = \(id)", in: session).first?.key
            guard let old = found, old.isValid(at: audit.at) else { return nil }
            let key = APIKey(
                id: fresh, name: old.name, sender: old.sender, scopes: old.scopes, createdAt: audit.at,
                createdBy: actor.id, expiresAt: old.expiresAt.map { audit.at + $0 - old.createdAt }, revokedAt: nil)
            let end = min(old.expiresAt ?? .max, audit.at + Self.overlap)
            try session.execute("UPDATE api_key SET expires_at = \(end) WHERE id = \(id)")
            try session.execute(Self.insertion(of: key, hash: BearerSecret.hash(secret)))
            try AuditStore.append([audit], in: session)
            return key
        }
        cache.forgetAll()
        return key.map { ($0, secret) }
    }

    /// When keys last opened a door, to a minute or so; those that never did are missing.
    package func uses(of ids: some Sequence<String>) async throws -> [String: Int64] {
        let ids = Array(Set(ids))
        let rows = try await database.read { session in
            try session.rows("SELECT id, used_at FROM api_key_use WHERE id \(in: ids)", as: (String, Int64).self)
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// Writes down which keys were used since the last time.
    package func keepUses() async throws {
        let noted = uses.take()
        guard !noted.isEmpty else { return }
        do {
            try await database.write { session in
                try session.executeMany(noted.sorted { $0.key < $1.key }) { id, at in
                    """
                    INSERT INTO api_key_use (id, used_at) VALUES (\(id), \(at))
                    ON CONFLICT (id) DO UPDATE SET used_at = excluded.used_at
                    """
                }
            }
        } catch {
            uses.putBack(noted)
            throw error
        }
    }
}
