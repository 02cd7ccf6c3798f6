import SQL
import Traceability

extension AccountStore {
    /// Microseconds: a code that was asked for, and not handed over.
    static let requestedLifetime: Int64 = 3_600_000_000
    /// Nobody is sent codes faster than this.
    static let pause: Int64 = 10 * 60_000_000

    /// Sends somebody a code for a new password, to the mailbox or telephone they are known by. Whether there is such an account, and
    /// whether anything was sent, is nobody's business. A code that an officer handed over stays good: nobody can spoil it by asking.
    /// - Throws: `AccountError` `.heldUp` for who asks too often.
    package func requestReset(_ typed: String, _ letter: CodeLetter, at place: SignInPlace) async throws {
        let name = Login(typed)?.text ?? typed
        try await count("ask \(name)", at: place)
        guard let login = Login(typed), let account = try await account(login: login), account.endedAt == nil,
            let recipient = Self.recipient(account)
        else { return }
        let (code, author) = (newCode(), place.author(account.id))
        let audit = pen.entry(.accountResetAllowed, on: account.id, by: author, detail: "requested")
        let row = CodeRow(
            id: newCodeID(), kind: .reset, hash: Self.hash(code), account: account.id, grant: nil, name: "",
            expiresAt: audit.at + Self.requestedLifetime)
        let message = letter.message(.reset, code, about: account.id, to: recipient, until: row.expiresAt)
        let queued = MessageOutbox(database: database, pen: pen).prepare(message, by: author)
        try await database.write { session in
            let open = try session.first(
                """
                SELECT created_by, created_at FROM account_code
                WHERE account = \(account.id) AND ended_at IS NULL AND expires_at > \(audit.at)
                """, as: (String, Int64).self)
            if let open, open.0 != account.id || open.1 > audit.at - Self.pause { return }
            try Self.insert(row, audit, in: session)
            try MessageOutbox.append([queued], in: session)
        }
    }

    private static func recipient(_ account: Account) -> MessageRecipient? {
        account.email.flatMap { .email(written: $0) }
            ?? (account.login.hasPrefix("+") ? .phone(written: account.login) : nil)
    }
}
