import SQL
package import Traceability

extension AccountStore {
    /// Makes an account.
    /// - Parameter password: nil where the person will choose one with a code.
    /// - Throws: `AccountError` `.loginTaken`.
    package func create(
        login: Login, name: String, email: String? = nil, password: String? = nil, grants: [Grant] = [],
        by author: Author
    ) async throws -> Account {
        let hash: String? =
            if let password { try await worker.hash(password, salt: randomness.bytes(16)).text } else { nil }
        let draft = AccountDraft(
            id: newID(), login: login.text, name: name, email: email, password: hash, grants: grants)
        return try await database.write { [self] session in
            try insert(draft, by: author, in: session)
            return try Self.accounts("id = \(draft.id)", limit: 1, in: session)[0]
        }
    }

    func newID() -> String { "user:" + Base64URL.encode(randomness.bytes(12)) }

    func insert(_ draft: AccountDraft, by author: Author, in session: any SQLSession) throws {
        let audit = pen.entry(.accountCreated, on: draft.id, by: author)
        let passwordAt: Int64? = draft.password == nil ? nil : audit.at
        let added = try session.execute(
            """
            INSERT INTO account (id, login, name, email, created_at, created_by, password, password_at)
            VALUES (\(draft.id), \(draft.login), \(draft.name), \(draft.email), \(audit.at), \(author.actor),
                \(draft.password), \(passwordAt))
            ON CONFLICT (login) DO NOTHING
            """)
        guard added == 1 else { throw AccountError(.loginTaken) }
        try AuditStore.append([audit], in: session)
        for grant in draft.grants { try give(grant, to: draft.id, by: author, in: session) }
    }

    package func rename(_ account: String, name: String, email: String?, by author: Author) async throws {
        let audit = pen.entry(.accountRenamed, on: account, by: author)
        try await database.write { session in
            let changed = try session.execute(
                "UPDATE account SET name = \(name), email = \(email) WHERE id = \(account) AND ended_at IS NULL")
            guard changed == 1 else { throw AccountError(.unknown) }
            try AuditStore.append([audit], in: session)
        }
    }

    /// Ends an account: it signs in no more, and every session of its ends now.
    /// - Throws: `AccountError` where it is the last that answers for a party, or the last administrator.
    package func end(_ account: String, by author: Author) async throws {
        let audit = pen.entry(.accountEnded, on: account, by: author)
        try await database.write { session in
            guard let found = try Self.accounts("id = \(account)", limit: 1, in: session).first, found.endedAt == nil
            else { throw AccountError(.unknown) }
            for part in found.parts { try Self.checkOthers(than: part.grant, of: account, in: session) }
            try session.execute(
                """
                UPDATE account_grant SET ended_at = \(audit.at), ended_by = \(author.actor)
                WHERE account = \(account) AND ended_at IS NULL
                """)
            try session.execute(
                "UPDATE account SET ended_at = \(audit.at), ended_by = \(author.actor) WHERE id = \(account)")
            try session.execute("DELETE FROM account_session WHERE account = \(account)")
            try AuditStore.append([audit], in: session)
        }
    }

    /// Sets a new password for who knows the old one. Every other session ends.
    /// - Parameter kept: the token of the session that asks.
    /// - Throws: `AccountError` `.wrongPassword` or `.heldUp`.
    package func changePassword(
        of account: Account, from old: String, to new: String, keeping kept: String, at place: SignInPlace
    ) async throws {
        try await prove(account, old, at: place)
        let hash = try await worker.hash(new, salt: randomness.bytes(16)).text
        let token = BearerSecret.hash(kept)
        try await database.write { [self] session in
            try setPassword(hash, of: account.id, by: place.author(account.id), in: session)
            try session.execute(
                "DELETE FROM account_session WHERE account = \(account.id) AND token_hash <> \(token)")
        }
    }

    func setPassword(_ hash: String, of account: String, by author: Author, in session: any SQLSession) throws {
        let audit = pen.entry(.accountPasswordSet, on: account, by: author)
        try session.execute(
            "UPDATE account SET password = \(hash), password_at = \(audit.at) WHERE id = \(account)")
        try AuditStore.append([audit], in: session)
    }
}

/// An account about to be written.
struct AccountDraft: Sendable {
    let id: String
    let login: String
    let name: String
    let email: String?
    /// Hashed.
    let password: String?
    let grants: [Grant]
}
