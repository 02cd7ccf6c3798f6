import SQL

extension AccountStore {
    /// What a browser's token opens now; nil for a token that is unknown, too old, half way, or whose account ended.
    package func openSession(_ token: String) async throws -> OpenSession? {
        guard let open = try await openSession(token, stage: nil), open.session.stage != .awaitsSecondFactor else {
            return nil
        }
        return open
    }

    func openSession(_ token: String, stage: SessionStage?) async throws -> OpenSession? {
        // What is no token of ours costs no question.
        guard token.utf8.count == 43 else { return nil }
        let (hash, now) = (BearerSecret.hash(token), pen.clock.now())
        return try await database.read { session in
            let condition: SQLStatement = "token_hash = \(hash) AND expires_at > \(now)"
            guard let found = try Self.sessions(condition, in: session).first,
                stage.map({ $0 == found.stage }) ?? true,
                let account = try Self.accounts("id = \(found.account)", limit: 1, in: session).first,
                account.endedAt == nil
            else { return nil }
            return OpenSession(session: found, account: account)
        }
    }

    /// The browsers an account is signed in with, newest first.
    package func sessions(of account: String) async throws -> [AccountSession] {
        let now = pen.clock.now()
        let awaiting = SessionStage.awaitsSecondFactor.rawValue
        return try await database.read { session in
            try Self.sessions(
                "account = \(account) AND expires_at > \(now) AND stage <> \(awaiting)", in: session)
        }
    }

    /// Ends a session by its token.
    package func signOut(_ token: String, at place: SignInPlace) async throws {
        try await endSessions("token_hash = \(BearerSecret.hash(token))", at: place)
    }

    /// Ends one session of an account.
    /// - Returns: false where the account has no such session.
    @discardableResult
    package func endSession(_ id: String, of account: String, at place: SignInPlace) async throws -> Bool {
        try await endSessions("id = \(id) AND account = \(account)", at: place)
    }

    /// Ends every session of an account but the one that asks.
    package func endOtherSessions(of account: String, keeping token: String, at place: SignInPlace) async throws {
        try await endSessions("account = \(account) AND token_hash <> \(BearerSecret.hash(token))", at: place)
    }

    @discardableResult
    private func endSessions(_ condition: SQLStatement, at place: SignInPlace) async throws -> Bool {
        try await database.write { [self] session in
            let ended = try Self.sessions(condition, in: session)
            try session.execute("DELETE FROM account_session WHERE \(condition)")
            let entries = ended.map { pen.entry(.accountSignedOut, on: $0.account, by: place.author($0.account)) }
            try AuditStore.append(entries, in: session)
            return !ended.isEmpty
        }
    }

    static func insert(_ session: AccountSession, token: String, in store: any SQLSession) throws {
        try store.execute(
            """
            INSERT INTO account_session (token_hash, id, account, created_at, expires_at, stage, agent, network)
            VALUES (\(BearerSecret.hash(token)), \(session.id), \(session.account), \(session.createdAt),
                \(session.expiresAt), \(session.stage.rawValue), \(session.agent), \(session.network))
            """)
    }

    private static func sessions(_ condition: SQLStatement, in session: any SQLSession) throws -> [AccountSession] {
        let types = (String, String, Int64, Int64, Int64, String, String).self
        let rows = try session.rows(
            """
            SELECT id, account, created_at, expires_at, stage, agent, network FROM account_session
            WHERE \(condition) ORDER BY created_at DESC
            """, as: types)
        return rows.compactMap { row in
            SessionStage(rawValue: row.4).map {
                AccountSession(
                    id: row.0, account: row.1, createdAt: row.2, expiresAt: row.3, stage: $0, agent: row.5,
                    network: row.6)
            }
        }
    }
}
