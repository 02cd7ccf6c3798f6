import Records
import Traceability

/// Recognises who asks: software by its bearer key, people by their browser's session.
struct Accounts: Sendable {
    /// The actor a bearer secret belongs to; nil for an unknown, expired or revoked one.
    let actor: @Sendable (String) async throws -> Actor?
    let store: AccountStore
    let cookie: SessionCookie
    let succession: CommuneSuccession

    /// Nil for the public. A key that is sent must be good, wherever it is sent.
    /// - Throws: 401 for a header that is no bearer key or a key nobody has.
    func caller(of visit: Visit) async throws -> Actor? {
        guard let header = visit.header(.authorization) else { return nil }
        guard let secret = Self.bearer(header), let actor = try await actor(secret) else {
            throw Problem(.unauthorized, "web.keyUnknown")
        }
        return actor
    }

    /// Who is signed in. Nobody is looked up for what everybody may see, and a key goes before a cookie.
    func person(of visit: Visit) async throws -> SignedIn? {
        guard visit.caller == nil, visit.address.knowsPeople, let token = cookie.token(of: visit) else { return nil }
        return try await store.openSession(token).map {
            SignedIn($0, token: token, formToken: store.secrets.formToken(for: token), succession: succession)
        }
    }

    /// RFC 6750 2.1; the scheme's case means nothing.
    private static func bearer(_ header: String) -> String? {
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= 512 else { return nil }
        return parts[1].trimmed
    }
}

extension Address {
    /// Whether a sign-in means anything here.
    var knowsPeople: Bool {
        switch self {
        case .signIn, .components: true
        default: ownMethods.contains { door(for: $0) != .everybody && door(for: $0) != .software }
        }
    }
}
