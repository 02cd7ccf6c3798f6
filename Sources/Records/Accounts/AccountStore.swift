package import SQL
package import Traceability

/// The people who sign in: their accounts, parts, sessions, codes.
package struct AccountStore: Sendable {
    let database: any SQLDatabase
    let pen: AuditPen
    let randomness: Randomness
    package let secrets: AccountSecrets
    let worker: PasswordWorker
    let rules: SessionRules

    package init(
        database: any SQLDatabase, pen: AuditPen, randomness: Randomness, secrets: AccountSecrets,
        worker: PasswordWorker = PasswordWorker(), rules: SessionRules = SessionRules()
    ) {
        self.database = database
        self.pen = pen
        self.randomness = randomness
        self.secrets = secrets
        self.worker = worker
        self.rules = rules
    }

    package func account(_ id: String) async throws -> Account? {
        try await database.read { session in try Self.accounts("id = \(id)", limit: 1, in: session).first }
    }

    package func account(login: Login) async throws -> Account? {
        try await database.read { session in
            try Self.accounts("login = \(login.text)", limit: 1, in: session).first
        }
    }

    /// Accounts by login, one page.
    /// - Parameters:
    ///   - prefix: what their logins begin with, canonical.
    ///   - after: the last login of the page before.
    package func accounts(prefix: String = "", after: String = "", limit: Int) async throws -> [Account] {
        let end = prefix + "\u{10FFFF}"
        return try await database.read { session in
            try Self.accounts(
                "login >= \(prefix) AND login < \(end) AND login > \(after)", limit: limit, in: session)
        }
    }

    /// What people are called, by account.
    package func names(of accounts: some Sequence<String>) async throws -> [String: String] {
        let ids = Set(accounts).sorted()
        guard !ids.isEmpty else { return [:] }
        return try await database.read { session in
            let rows = try session.rows("SELECT id, name FROM account WHERE id \(in: ids)", as: (String, String).self)
            return Dictionary(rows.map { ($0.0, $0.1) }) { first, _ in first }
        }
    }

    /// Who has a part at a party, in the order the parts were given.
    package func people(of party: String, limit: Int = 500) async throws -> [Account] {
        try await database.read { session in
            let holders: [String] = try session.rows(
                """
                SELECT account FROM account_grant WHERE party = \(party) AND ended_at IS NULL
                ORDER BY number LIMIT \(limit)
                """, as: String.self)
            let found = try Self.accounts("id \(in: Set(holders).sorted())", limit: limit, in: session)
            let byID = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
            var seen: Set<String> = []
            return holders.filter { seen.insert($0).inserted }.compactMap { byID[$0] }
        }
    }

    static func accounts(_ condition: SQLStatement, limit: Int, in session: any SQLSession) throws -> [Account] {
        let types = (String, String, String, String?, Int64, Int64?, Int64?, Int64?).self
        let rows = try session.rows(
            """
            SELECT id, login, name, email, created_at, ended_at, password_at, totp_at FROM account
            WHERE \(condition) ORDER BY login LIMIT \(limit)
            """, as: types)
        let parts = try parts(of: rows.map(\.0), in: session)
        return rows.map { row in
            Account(
                id: row.0, login: row.1, name: row.2, email: row.3, createdAt: row.4, endedAt: row.5,
                passwordAt: row.6, secondFactorAt: row.7, parts: row.5 == nil ? parts[row.0] ?? [] : [])
        }
    }

    private static func parts(of accounts: [String], in session: any SQLSession) throws -> [String: [AccountPart]] {
        guard !accounts.isEmpty else { return [:] }
        let types = (Int64, String, String, String?, String, String, Int64, String, String).self
        let rows = try session.rows(
            """
            SELECT number, account, role, party, communes, sectors, given_at, given_by, stages FROM account_grant
            WHERE account \(in: accounts) AND ended_at IS NULL ORDER BY number
            """, as: types)
        return rows.reduce(into: [:]) { parts, row in
            let grant = GrantText.read(
                role: row.2, party: row.3, communes: row.4, sectors: row.5, stages: row.8)
            guard let grant else { return }
            parts[row.1, default: []].append(
                AccountPart(number: row.0, grant: grant, givenAt: row.6, givenBy: row.7))
        }
    }
}
