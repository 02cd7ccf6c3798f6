import SQL
package import Traceability

extension AccountStore {
    /// Gives somebody a part; one they have is not given twice.
    package func give(_ grant: Grant, to account: String, by author: Author) async throws {
        try await database.write { [self] session in
            guard let found = try Self.accounts("id = \(account)", limit: 1, in: session).first, found.endedAt == nil
            else { throw AccountError(.unknown) }
            if !found.grants.contains(grant) { try give(grant, to: account, by: author, in: session) }
        }
    }

    func give(_ grant: Grant, to account: String, by author: Author, in session: any SQLSession) throws {
        let audit = pen.entry(.accountGranted, on: account, by: author, detail: Self.detail(grant))
        try session.execute(
            """
            INSERT INTO account_grant (number, account, role, party, communes, sectors, given_at, given_by, stages)
            VALUES (\(audit.number), \(account), \(grant.role.rawValue), \(grant.party), \(GrantText.communes(grant)),
                \(GrantText.sectors(grant)), \(audit.at), \(author.actor), \(GrantText.stages(grant)))
            """)
        try AuditStore.append([audit], in: session)
    }

    /// Ends a part.
    /// - Throws: `AccountError` where nobody else has it and somebody must.
    package func endPart(_ number: Int64, of account: String, by author: Author) async throws {
        try await database.write { [self] session in
            try endPart(number, of: account, by: author, in: session)
        }
    }

    /// A person leaves: the successor has the part from the moment they have it no more.
    package func handOver(_ number: Int64, of account: String, to successor: String, by author: Author) async throws {
        try await database.write { [self] session in
            let found = try Self.accounts("id \(in: [account, successor])", limit: 2, in: session)
            guard let part = found.first(where: { $0.id == account })?.parts.first(where: { $0.number == number }),
                let next = found.first(where: { $0.id == successor }), next.endedAt == nil, successor != account
            else { throw AccountError(.unknown) }
            if !next.grants.contains(part.grant) { try give(part.grant, to: successor, by: author, in: session) }
            try endPart(number, of: account, by: author, in: session)
        }
    }

    private func endPart(_ number: Int64, of account: String, by author: Author, in session: any SQLSession) throws {
        let found = try Self.accounts("id = \(account)", limit: 1, in: session).first
        guard let part = found?.parts.first(where: { $0.number == number }) else { throw AccountError(.unknown) }
        try Self.checkOthers(than: part.grant, of: account, in: session)
        let audit = pen.entry(.accountGrantEnded, on: account, by: author, detail: Self.detail(part.grant))
        try session.execute(
            "UPDATE account_grant SET ended_at = \(audit.at), ended_by = \(author.actor) WHERE number = \(number)")
        try AuditStore.append([audit], in: session)
    }

    /// - Throws: where nobody else would answer for the party, or let others into the province.
    static func checkOthers(than grant: Grant, of account: String, in session: any SQLSession) throws {
        let condition: SQLStatement
        let code: AccountError.Code
        switch grant.role {
        case .owner: (condition, code) = ("g.party = \(grant.party) AND g.role = 'owner'", .lastOwner)
        case .administrator: (condition, code) = ("g.role = 'administrator'", .lastAdministrator)
        default: return
        }
        let other = try session.first(
            """
            SELECT g.number FROM account_grant g JOIN account a ON a.id = g.account
            WHERE \(condition) AND g.account <> \(account) AND g.ended_at IS NULL AND a.ended_at IS NULL LIMIT 1
            """, as: Int64.self)
        if other == nil { throw AccountError(code) }
    }

    /// Roles and areas are no personal data; the party is an opaque ID.
    private static func detail(_ grant: Grant) -> String {
        [
            grant.role.rawValue, grant.party ?? "", GrantText.communes(grant), GrantText.sectors(grant),
            GrantText.stages(grant),
        ]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
}
