import Crypto
import SQL
package import Traceability

extension AccountStore {
    /// How many recovery codes are made.
    package static let recoveryCodes = 10

    /// The secret to set a telephone up with: drawn once for a session and shown again until it is confirmed.
    package func beginEnrolment(_ token: String) async throws -> OneTimePassword? {
        let fresh = randomness.bytes(OneTimePassword.secretBytes)
        let hash = BearerSecret.hash(token)
        return try await database.write { session in
            try session.execute(
                "UPDATE account_session SET enrolment = \(fresh) WHERE token_hash = \(hash) AND enrolment IS NULL")
            return try Self.enrolment(hash, in: session)
        }
    }

    /// The secret that was drawn, for the page that shows it; nil before.
    package func enrolment(_ token: String) async throws -> OneTimePassword? {
        let hash = BearerSecret.hash(token)
        return try await database.read { session in try Self.enrolment(hash, in: session) }
    }

    package func cancelEnrolment(_ token: String) async throws {
        let hash = BearerSecret.hash(token)
        try await database.write { session in
            try session.execute("UPDATE account_session SET enrolment = NULL WHERE token_hash = \(hash)")
        }
    }

    private static func enrolment(_ hash: [UInt8], in session: any SQLSession) throws -> OneTimePassword? {
        let secret = try session.first(
            "SELECT enrolment FROM account_session WHERE token_hash = \(hash)", as: [UInt8]?.self)
        return (secret ?? nil).map(OneTimePassword.init)
    }

    /// Confirms the telephone with a code it shows, and proves this session with it. Every other session ends: they were
    /// opened with less.
    /// - Returns: the recovery codes, shown this once; nil for a wrong code.
    package func confirmEnrolment(
        of account: Account, _ token: String, code: String, at place: SignInPlace
    ) async throws -> [HandedCode]? {
        let now = pen.clock.now()
        let (hash, audit) = (
            BearerSecret.hash(token), pen.entry(.accountSecondFactorSet, on: account.id, by: place.author(account.id))
        )
        let codes = newRecoveryCodes()
        return try await database.write { session in
            guard let password = try Self.enrolment(hash, in: session),
                let step = password.step(of: code, at: now, after: nil)
            else { return nil }
            try session.execute(
                """
                UPDATE account SET totp_secret = \(password.secret), totp_at = \(now), totp_step = \(step)
                WHERE id = \(account.id)
                """)
            try session.execute(
                """
                UPDATE account_session SET stage = \(SessionStage.bothFactors.rawValue), enrolment = NULL
                WHERE token_hash = \(hash)
                """)
            try session.execute(
                "DELETE FROM account_session WHERE account = \(account.id) AND token_hash <> \(hash)")
            try Self.keep(codes, of: account.id, in: session)
            try AuditStore.append([audit], in: session)
            return codes
        }
    }

    /// Sets a second factor without asking for a code: the demonstration's, whose secret everybody knows.
    package func setSecondFactor(_ password: OneTimePassword, of account: String, by author: Author) async throws {
        let audit = pen.entry(.accountSecondFactorSet, on: account, by: author)
        try await database.write { session in
            try session.execute(
                """
                UPDATE account SET totp_secret = \(password.secret), totp_at = \(audit.at), totp_step = NULL
                WHERE id = \(account)
                """)
            try AuditStore.append([audit], in: session)
        }
    }

    /// New recovery codes in place of the old ones.
    package func renewRecoveryCodes(of account: Account, at place: SignInPlace) async throws -> [HandedCode] {
        let codes = newRecoveryCodes()
        let audit = pen.entry(.accountSecondFactorSet, on: account.id, by: place.author(account.id), detail: "recovery")
        try await database.write { session in
            try Self.keep(codes, of: account.id, in: session)
            try AuditStore.append([audit], in: session)
        }
        return codes
    }

    package func recoveryCodesLeft(of account: String) async throws -> Int {
        try await database.read { session in
            try session.first(
                """
                SELECT CAST(COUNT(*) AS BIGINT) FROM recovery_code WHERE account = \(account) AND used_at IS NULL
                """, as: Int.self) ?? 0
        }
    }

    /// Takes the second factor away: by its owner, or by an administrator for who lost telephone and codes. Every session ends.
    /// - Throws: `AccountError` where an officer asks for it: theirs can only be made anew.
    package func removeSecondFactor(of account: Account, by author: Author) async throws {
        guard !account.needsSecondFactor || author.actor != account.id else { throw AccountError(.secondFactorNeeded) }
        let audit = pen.entry(.accountSecondFactorRemoved, on: account.id, by: author)
        try await database.write { session in
            try session.execute(
                "UPDATE account SET totp_secret = NULL, totp_at = NULL, totp_step = NULL WHERE id = \(account.id)")
            try session.execute("DELETE FROM recovery_code WHERE account = \(account.id)")
            try session.execute("DELETE FROM account_session WHERE account = \(account.id)")
            try AuditStore.append([audit], in: session)
        }
    }

    /// Whether the code is good, which it then is no more.
    func spend(_ typed: String, of account: String, at place: SignInPlace) async throws -> Bool {
        let now = pen.clock.now()
        let recovery = HandedCode(typed).map { Self.hash($0, of: account) }
        let audit = pen.entry(.accountRecoveryUsed, on: account, by: place.author(account))
        return try await database.write { session in
            let row = try session.first(
                "SELECT totp_secret, totp_step FROM account WHERE id = \(account)", as: ([UInt8]?, Int64?).self)
            if let secret = row?.0, let step = OneTimePassword(secret: secret).step(of: typed, at: now, after: row?.1) {
                // Two browsers with one code: the second one's step is no longer later.
                return try session.execute(
                    """
                    UPDATE account SET totp_step = \(step)
                    WHERE id = \(account) AND (totp_step IS NULL OR totp_step < \(step))
                    """) == 1
            }
            guard let recovery else { return false }
            let spent = try session.execute(
                """
                UPDATE recovery_code SET used_at = \(now)
                WHERE account = \(account) AND code_hash = \(recovery) AND used_at IS NULL
                """)
            if spent == 1 { try AuditStore.append([audit], in: session) }
            return spent == 1
        }
    }

    private func newRecoveryCodes() -> [HandedCode] {
        (0..<Self.recoveryCodes).map { _ in HandedCode(random: randomness.bytes(HandedCode.length)) }
    }

    private static func keep(_ codes: [HandedCode], of account: String, in session: any SQLSession) throws {
        try session.execute("DELETE FROM recovery_code WHERE account = \(account)")
        var rows = SQLBatch(columnCount: 2, reservingRows: codes.count)
        for code in codes { rows.append(account, hash(code, of: account)) }
        try session.insert(into: "recovery_code", columns: ["account", "code_hash"], rows: rows)
    }

    private static func hash(_ code: HandedCode, of account: String) -> [UInt8] {
        Array(SHA256.hash(data: Array("\(account) \(code.text)".utf8)))
    }
}
