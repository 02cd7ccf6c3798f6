package import SQL
import Traceability

/// Which account a provider's name for somebody belongs to. A name there gives no rights: it is tied to an account that was made for
/// this person here, by the person who is signed in to it, or on the first way back to an account that waits for exactly that login.
package struct SignOnStore: Sendable {
    private let database: any SQLDatabase
    private let pen: AuditPen

    package init(database: any SQLDatabase, pen: AuditPen) {
        self.database = database
        self.pen = pen
    }

    /// The account of who was vouched for.
    /// - Throws: `SignOnTrouble` `.stranger` where there is none; `SQLError`.
    package func recognise(_ identity: SignOnIdentity, at place: SignInPlace) async throws -> Account {
        try await database.write { [pen] session in
            if let tied = try Self.account(of: identity, in: session) {
                let account = try AccountStore.accounts("id = \(tied)", limit: 1, in: session).first
                guard let account, account.endedAt == nil else { throw Self.stranger }
                return account
            }
            let account = try Self.waiting(for: identity, in: session)
            try Self.tie(identity, to: account.id, pen, by: place.author(account.id), in: session)
            return account
        }
    }

    /// Ties a name there to the account of who is signed in.
    /// - Throws: `SignOnTrouble` `.taken` where either is tied to another already; `SQLError`.
    package func tie(_ identity: SignOnIdentity, to account: String, at place: SignInPlace) async throws {
        try await database.write { [pen] session in
            if let tied = try Self.account(of: identity, in: session) {
                guard tied == account else { throw SignOnTrouble(.taken, "the name is another account's") }
                return
            }
            guard try !Self.isTied(account, identity.issuer, in: session) else {
                throw SignOnTrouble(.taken, "the account has another name there")
            }
            try Self.tie(identity, to: account, pen, by: place.author(account), in: session)
        }
    }

    /// Whether an account signs in by a provider.
    package func isTied(_ account: String) async throws -> Bool {
        try await database.read { session in
            try session.first("SELECT issuer FROM sign_on_link WHERE account = \(account) LIMIT 1", as: String.self)
                != nil
        }
    }

    /// Unties an account from every provider.
    package func untie(_ account: String, at place: SignInPlace) async throws {
        let audit = pen.entry(.accountUntied, on: account, by: place.author(account))
        try await database.write { session in
            let removed = try session.execute("DELETE FROM sign_on_link WHERE account = \(account)")
            if removed > 0 { try AuditStore.append([audit], in: session) }
        }
    }
}

extension SignOnStore {
    private static let stranger = SignOnTrouble(.stranger, "no account")

    private static func account(of identity: SignOnIdentity, in session: any SQLSession) throws -> String? {
        try session.first(
            "SELECT account FROM sign_on_link WHERE issuer = \(identity.issuer) AND subject = \(identity.subject)",
            as: String.self)
    }

    private static func isTied(_ account: String, _ issuer: String, in session: any SQLSession) throws -> Bool {
        let statement: SQLStatement =
            "SELECT subject FROM sign_on_link WHERE account = \(account) AND issuer = \(issuer)"
        return try session.first(statement, as: String.self) != nil
    }

    /// The account made for this login that nobody has entered yet. One with a password has an owner, who ties it while signed in.
    private static func waiting(for identity: SignOnIdentity, in session: any SQLSession) throws -> Account {
        guard let login = Login(identity.claim),
            let account = try AccountStore.accounts("login = \(login.text)", limit: 1, in: session).first,
            account.endedAt == nil, account.passwordAt == nil, try !isTied(account.id, identity.issuer, in: session)
        else { throw stranger }
        return account
    }

    private static func tie(
        _ identity: SignOnIdentity, to account: String, _ pen: AuditPen, by author: Author, in session: any SQLSession
    ) throws {
        let audit = pen.entry(.accountTied, on: account, by: author)
        try session.execute(
            """
            INSERT INTO sign_on_link (issuer, subject, account, linked_at)
            VALUES (\(identity.issuer), \(identity.subject), \(account), \(audit.at))
            """)
        try AuditStore.append([audit], in: session)
    }
}
