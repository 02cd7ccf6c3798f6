import SQL

extension KeyStore {
    /// Makes a key.
    /// - Parameters:
    ///   - expiresAt: microseconds UTC; `nil` for a key that lives until it is revoked.
    ///   - secret: for a key whose secret is agreed (the demonstration's); otherwise drawn here.
    /// - Returns: the key, and its secret, which is shown this once and kept nowhere.
    package func create(
        name: String, sender: String, scopes: Set<Scope>, expiresAt: Int64? = nil, secret: String? = nil,
        by actor: Actor
    ) async throws -> (key: APIKey, secret: String) {
        let secret = secret ?? BearerSecret.make(randomness)
        let key = APIKey(
            id: Base64URL.encode(randomness.bytes(9)), name: name, sender: sender, scopes: scopes,
            createdAt: pen.clock.now(), createdBy: actor.id, expiresAt: expiresAt, revokedAt: nil)
        let audit = pen.entry(.keyCreated, on: "key:\(key.id)", by: actor.id, detail: key.scopeText)
        try await database.write { session in
            try session.execute(Self.insertion(of: key, hash: BearerSecret.hash(secret)))
            try AuditStore.append([audit], in: session)
        }
        return (key, secret)
    }

    static func insertion(of key: APIKey, hash: [UInt8]) -> SQLStatement {
        """
        INSERT INTO api_key (id, secret_hash, name, sender, scopes, created_at, created_by, expires_at)
        VALUES (\(key.id), \(hash), \(key.name), \(key.sender), \(key.scopeText), \(key.createdAt), \(key.createdBy),
            \(key.expiresAt.sqlValue))
        """
    }

    /// Revokes a key from this instant on.
    /// - Returns: `false` when there is no such key or it was revoked before.
    @discardableResult
    package func revoke(_ id: String, by actor: Actor) async throws -> Bool {
        let audit = pen.entry(.keyRevoked, on: "key:\(id)", by: actor.id)
        let isRevoked = try await database.write { session in
            let changed = try session.execute(
                """
                UPDATE api_key SET revoked_at = \(audit.at), revoked_by = \(actor.id)
                WHERE id = \(id) AND revoked_at IS NULL
                """)
            if changed > 0 { try AuditStore.append([audit], in: session) }
            return changed > 0
        }
        cache.forgetAll()
        return isRevoked
    }
}

extension APIKey {
    var scopeText: String { scopes.sorted().map(\.rawValue).joined(separator: " ") }
}
