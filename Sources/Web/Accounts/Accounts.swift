import Records

/// Recognises who asks, by the bearer key.
struct Accounts: Sendable {
    /// The actor a bearer secret belongs to; nil for an unknown, expired or revoked one.
    let actor: @Sendable (String) async throws -> Actor?

    /// Nil for the public. A key that is sent must be good, wherever it is sent.
    /// - Throws: 401 for a header that is no bearer key or a key nobody has.
    func caller(of visit: Visit) async throws -> Actor? {
        guard let header = visit.header(.authorization) else { return nil }
        guard let secret = Self.bearer(header), let actor = try await actor(secret) else {
            throw Problem(.unauthorized, "web.keyUnknown")
        }
        return actor
    }

    /// RFC 6750 2.1; the scheme's case means nothing.
    private static func bearer(_ header: String) -> String? {
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= 512 else { return nil }
        return parts[1].trimmed
    }
}
