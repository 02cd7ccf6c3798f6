import Crypto
import SQL
import Traceability

extension AccountStore {
    /// The first step. A session is always a new one, so that a token somebody planted beforehand is worth nothing.
    /// - Throws: `AccountError` `.busy`.
    package func signIn(_ typed: String, password: String, at place: SignInPlace) async throws -> SignInOutcome {
        let login = Login(typed)
        let name = login?.text ?? typed
        if let seconds = try await beginTry(of: name, at: place) { return .heldUp(seconds: seconds) }
        let found = try await credentials(of: name)
        guard try await worker.verify(password, against: found?.hash), let account = found?.account else {
            return .wrong
        }
        let stage: SessionStage = account.hasSecondFactor ? .awaitsSecondFactor : .oneFactor
        // The count stands until the second step is done, too.
        return try await open(account, stage, at: place, forgiving: stage == .oneFactor ? name : nil)
    }

    /// The second step: a code of the telephone, or one of the recovery codes.
    /// - Parameter token: of the first step; it is worth nothing afterwards, whatever comes.
    package func passSecondFactor(_ token: String, code: String, at place: SignInPlace) async throws -> SignInOutcome {
        guard let half = try await openSession(token, stage: .awaitsSecondFactor) else { return .wrong }
        let account = half.account
        if let seconds = try await beginTry(of: "second \(account.login)", at: place) {
            return .heldUp(seconds: seconds)
        }
        guard try await spend(code, of: account.id, at: place) else { return .wrong }
        let outcome = try await open(account, .bothFactors, at: place, forgiving: account.login)
        try await database.write { session in
            try session.execute("DELETE FROM account_session WHERE token_hash = \(BearerSecret.hash(token))")
            try Self.forgive("second \(account.login)", at: sourceOf(place, account.login), in: session)
        }
        return outcome
    }

    /// Opens a session for who was recognised elsewhere, e.g. by the province's own sign-on.
    package func open(_ account: Account, _ stage: SessionStage, at place: SignInPlace) async throws -> SignInOutcome {
        try await open(account, stage, at: place, forgiving: nil)
    }

    private func credentials(of login: String) async throws -> (account: Account, hash: String?)? {
        try await database.read { session in
            let condition: SQLStatement = "login = \(login) AND ended_at IS NULL"
            guard let account = try Self.accounts(condition, limit: 1, in: session).first else { return nil }
            let hash = try session.first("SELECT password FROM account WHERE id = \(account.id)", as: String?.self)
            return (account, hash ?? nil)
        }
    }

    private func open(
        _ account: Account, _ stage: SessionStage, at place: SignInPlace, forgiving name: String?
    ) async throws -> SignInOutcome {
        let token = Base64URL.encode(randomness.bytes(32))
        let audit = pen.entry(
            .accountSignedIn, on: account.id, by: place.author(account.id), detail: "stage \(stage.rawValue)")
        let session = AccountSession(
            id: Base64URL.encode(randomness.bytes(9)), account: account.id, createdAt: audit.at,
            expiresAt: audit.at + rules.lifetime(account, stage), stage: stage, agent: place.agent,
            network: place.network)
        try await database.write { [self] store in
            try Self.insert(session, token: token, in: store)
            try store.execute("DELETE FROM account_session WHERE expires_at < \(audit.at)")
            if let name { try Self.forgive(name, at: sourceOf(place, name), in: store) }
            if stage != .awaitsSecondFactor { try AuditStore.append([audit], in: store) }
        }
        if stage == .awaitsSecondFactor { return .awaitsSecondFactor(token: token) }
        return .signedIn(token: token, device: secrets.device(for: account.login, randomness))
    }

    // MARK: Tries

    /// Proves who somebody is by the password, counted like a sign-in.
    func prove(_ account: Account, _ password: String, at place: SignInPlace) async throws {
        if let seconds = try await beginTry(of: account.login, at: place) {
            throw AccountError(.heldUp, ["seconds": String(seconds)])
        }
        let found = try await credentials(of: account.login)
        guard try await worker.verify(password, against: found?.hash) else { throw AccountError(.wrongPassword) }
        try await database.write { [self] session in
            try Self.forgive(account.login, at: sourceOf(place, account.login), in: session)
        }
    }

    /// Counts a try before it is made, so that many at once cannot all be the first.
    /// - Returns: seconds to wait where too many failed.
    func beginTry(of name: String, at place: SignInPlace) async throws -> Int? {
        let now = pen.clock.now()
        let (subject, source) = (Self.subject(name), sourceOf(place, name))
        let held = pen.entry(.accountHeldUp, on: "sign-in", by: place.author("public"), detail: source)
        return try await database.write { session in
            try session.execute("DELETE FROM sign_in_failure WHERE last_at < \(now - LockOut.memory)")
            // Changes nothing and holds the row, so that who tries at the same moment waits and reads what we write.
            try session.execute(
                """
                INSERT INTO sign_in_failure (subject, source, failures, last_at) VALUES (\(subject), \(source), 0, \(now))
                ON CONFLICT (subject, source) DO UPDATE SET failures = sign_in_failure.failures
                """)
            let row: SQLStatement = "subject = \(subject) AND source = \(source)"
            let before = try session.first(
                "SELECT failures, last_at FROM sign_in_failure WHERE \(row)", as: (Int, Int64).self)
            let opens = before.map { LockOut.opens(after: $0.0, last: $0.1) } ?? now
            if opens > now { return Int((opens - now + 999_999) / 1_000_000) }
            try session.execute(
                "UPDATE sign_in_failure SET failures = failures + 1, last_at = \(now) WHERE \(row)")
            if before?.0 == LockOut.free - 1 { try AuditStore.append([held], in: session) }
            return nil
        }
    }

    static func forgive(_ name: String, at source: String, in session: any SQLSession) throws {
        try session.execute("DELETE FROM sign_in_failure WHERE subject = \(subject(name)) AND source = \(source)")
    }

    /// A device that signed in with this login before has a count of its own: its neighbours in the network cannot hold it up.
    func sourceOf(_ place: SignInPlace, _ name: String) -> String {
        let login = name.split(separator: " ").last.map(String.init) ?? name
        return secrets.nonce(of: place.device, for: login).map { "device \($0)" } ?? "network \(place.network)"
    }

    private static func subject(_ name: String) -> [UInt8] { Array(SHA256.hash(data: Array(name.utf8))) }
}
