import Crypto
import Foundation
import SQL
package import Traceability

extension AccountStore {
    /// Microseconds: time for a letter or a visit.
    package static let invitationLifetime: Int64 = 14 * 24 * 3_600_000_000
    package static let resetLifetime: Int64 = 24 * 3_600_000_000
    /// Wrong codes for one account before its code is worth nothing.
    static let mostAttempts = 20

    /// Invites somebody to a part.
    /// - Returns: the code to hand over; it is shown this once.
    /// - Parameter letter: how it is told to whom, where it is sent too.
    package func invite(
        _ grant: Grant, name: String, by author: Author, sending letter: (CodeLetter, MessageRecipient)? = nil
    ) async throws -> HandedCode {
        let code = newCode()
        let subject = Self.subject(of: grant.party)
        let audit = pen.entry(.accountInvited, on: subject, by: author, detail: grant.role.rawValue)
        let row = CodeRow(
            id: newCodeID(), kind: .invitation, hash: Self.hash(code), account: nil, grant: grant, name: name,
            expiresAt: audit.at + Self.invitationLifetime)
        let message = letter.map { letter, recipient in
            letter.message(.invitation, code, about: "code:\(row.id)", to: recipient, until: row.expiresAt)
        }
        let queued = message.map { MessageOutbox(database: database, pen: pen).prepare($0, by: author) }
        try await database.write { session in
            try Self.insert(row, audit, in: session)
            try MessageOutbox.append([queued].compactMap(\.self), in: session)
        }
        return code
    }

    /// Lets somebody choose a new password. Codes they were given before are worth nothing any more.
    package func allowReset(of account: String, by author: Author) async throws -> HandedCode {
        let code = newCode()
        let audit = pen.entry(.accountResetAllowed, on: account, by: author)
        let row = CodeRow(
            id: newCodeID(), kind: .reset, hash: Self.hash(code), account: account, grant: nil, name: "",
            expiresAt: audit.at + Self.resetLifetime)
        try await database.write { session in try Self.insert(row, audit, in: session) }
        return code
    }

    static func insert(_ row: CodeRow, _ audit: AuditEntry, in session: any SQLSession) throws {
        if let account = row.account {
            try session.execute(
                "UPDATE account_code SET ended_at = \(audit.at) WHERE account = \(account) AND ended_at IS NULL")
        }
        try session.execute(
            """
            INSERT INTO account_code
                (id, code_hash, kind, account, part, party, name, created_at, created_by, expires_at, attempts)
            VALUES (\(row.id), \(row.hash), \(row.kind.rawValue), \(row.account), \(row.part), \(row.grant?.party),
                \(row.name), \(audit.at), \(audit.actor), \(row.expiresAt), 0)
            """)
        try AuditStore.append([audit], in: session)
    }

    /// What a code invites to; nil for one that opens nothing.
    package func invitation(_ code: HandedCode) async throws -> AccountCode? {
        let (hash, now) = (Self.hash(code), pen.clock.now())
        return try await database.read { session in try Self.invitation(hash, at: now, in: session) }
    }

    private static func invitation(_ hash: [UInt8], at now: Int64, in session: any SQLSession) throws -> AccountCode? {
        let kind = AccountCode.Kind.invitation.rawValue
        return try codes(
            "code_hash = \(hash) AND kind = \(kind) AND ended_at IS NULL AND expires_at > \(now)", in: session
        ).first
    }

    /// Makes the account an invitation is for.
    /// - Throws: `AccountError` `.wrongCode`, `.heldUp` or `.loginTaken`.
    package func accept(
        _ code: HandedCode, login: Login, name: String, password: String, at place: SignInPlace
    ) async throws -> Account {
        try await count("invitation", at: place)
        let hash = try await worker.hash(password, salt: randomness.bytes(16)).text
        let id = newID()
        return try await take(code, by: id, at: place) { store, invited, session in
            let draft = AccountDraft(
                id: id, login: login.text, name: name, email: nil, password: hash,
                grants: [invited.grant].compactMap(\.self))
            try store.insert(draft, by: place.author(invited.createdBy), in: session)
        }
    }

    /// Adds what an invitation is for to an account that is there.
    package func accept(_ code: HandedCode, for account: Account, at place: SignInPlace) async throws -> Account {
        try await count("invitation", at: place)
        return try await take(code, by: account.id, at: place) { store, invited, session in
            guard let grant = invited.grant, !account.grants.contains(grant) else { return }
            try store.give(grant, to: account.id, by: place.author(invited.createdBy), in: session)
        }
    }

    private func take(
        _ code: HandedCode, by account: String, at place: SignInPlace,
        _ work: @escaping @Sendable (AccountStore, AccountCode, any SQLSession) throws -> Void
    ) async throws -> Account {
        let (hash, now) = (Self.hash(code), pen.clock.now())
        return try await database.write { [self] session in
            guard let invited = try Self.invitation(hash, at: now, in: session) else { throw AccountError(.wrongCode) }
            try work(self, invited, session)
            try session.execute("UPDATE account_code SET ended_at = \(now) WHERE id = \(invited.id)")
            try Self.forgive("invitation", at: sourceOf(place, "invitation"), in: session)
            return try Self.accounts("id = \(account)", limit: 1, in: session)[0]
        }
    }

    /// Sets the password of who has a code for it. Every session of theirs ends; the second factor stays.
    /// - Throws: `AccountError` `.wrongCode` or `.heldUp`.
    package func reset(_ typed: String, code: String, to password: String, at place: SignInPlace) async throws {
        let name = Login(typed)?.text ?? typed
        try await count("reset \(name)", at: place)
        // Worked out for everybody, so that nobody learns which logins exist.
        let hash = try await worker.hash(password, salt: randomness.bytes(16)).text
        let (wanted, now) = (HandedCode(code).map { Self.hash($0) }, pen.clock.now())
        let isDone = try await database.write { [self] session in
            let condition: SQLStatement = "login = \(name) AND ended_at IS NULL"
            guard let account = try Self.accounts(condition, limit: 1, in: session).first else { return false }
            let open: SQLStatement =
                "account = \(account.id) AND ended_at IS NULL AND expires_at > \(now) AND attempts < \(Self.mostAttempts)"
            let kept = try session.first("SELECT code_hash FROM account_code WHERE \(open)", as: [UInt8].self)
            guard let kept, let wanted, BearerSecret.isSame(kept, wanted) else {
                try session.execute("UPDATE account_code SET attempts = attempts + 1 WHERE \(open)")
                return false
            }
            try setPassword(hash, of: account.id, by: place.author(account.id), in: session)
            try session.execute(
                "UPDATE account_code SET ended_at = \(now) WHERE account = \(account.id) AND ended_at IS NULL")
            try session.execute("DELETE FROM account_session WHERE account = \(account.id)")
            try Self.forgive("reset \(name)", at: sourceOf(place, name), in: session)
            try Self.forgive(name, at: sourceOf(place, name), in: session)
            return true
        }
        guard isDone else { throw AccountError(.wrongCode) }
    }

    func count(_ subject: String, at place: SignInPlace) async throws {
        guard let seconds = try await beginTry(of: subject, at: place) else { return }
        throw AccountError(.heldUp, ["seconds": String(seconds)])
    }

    /// Invitations to a party that nobody has taken up, newest first; of the province where the party is nil.
    package func invitations(to party: String?) async throws -> [AccountCode] {
        let (kind, now) = (AccountCode.Kind.invitation.rawValue, pen.clock.now())
        let place: SQLStatement = party.map { "party = \($0)" } ?? "party IS NULL"
        return try await database.read { session in
            try Self.codes(
                "\(place) AND kind = \(kind) AND ended_at IS NULL AND expires_at > \(now)", in: session)
        }
    }

    /// Takes an invitation back.
    package func withdraw(_ id: String, from party: String?, by author: Author) async throws {
        let audit = pen.entry(.accountCodeEnded, on: Self.subject(of: party), by: author)
        let place: SQLStatement = party.map { "party = \($0)" } ?? "party IS NULL"
        try await database.write { session in
            let ended = try session.execute(
                """
                UPDATE account_code SET ended_at = \(audit.at) WHERE id = \(id) AND \(place) AND ended_at IS NULL
                """)
            if ended == 1 { try AuditStore.append([audit], in: session) }
        }
    }

    /// As the trail names a party's file.
    private static func subject(of party: String?) -> String {
        party.map { "\(FileKind.party.rawValue):\($0)" } ?? "province"
    }

    func newCodeID() -> String { Base64URL.encode(randomness.bytes(9)) }

    func newCode() -> HandedCode { HandedCode(random: randomness.bytes(HandedCode.length)) }

    static func hash(_ code: HandedCode) -> [UInt8] { Array(SHA256.hash(data: Array(code.text.utf8))) }

    private static func codes(_ condition: SQLStatement, in session: any SQLSession) throws -> [AccountCode] {
        let types = (String, String, String?, String?, String, Int64, String, Int64).self
        let rows = try session.rows(
            """
            SELECT id, kind, account, part, name, created_at, created_by, expires_at FROM account_code
            WHERE \(condition) ORDER BY created_at DESC LIMIT 200
            """, as: types)
        return rows.compactMap { row in
            let grant = row.3.flatMap { try? JSONDecoder().decode(Grant.self, from: Data($0.utf8)) }
            return AccountCode.Kind(rawValue: row.1).map {
                AccountCode(
                    id: row.0, kind: $0, account: row.2, grant: grant, name: row.4, createdAt: row.5,
                    createdBy: row.6, expiresAt: row.7)
            }
        }
    }
}
