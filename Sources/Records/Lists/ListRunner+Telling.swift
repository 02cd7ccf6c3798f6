import SQL
import Traceability

/// Owners of touched products, each told once: the letter and the row that says so are one transaction.
extension ListRunner {
    func tell(_ run: Taken, in session: any SQLSession) throws {
        let owners = try session.rows(
            """
            SELECT owner, CAST(COUNT(*) AS BIGINT) FROM list_touch WHERE version = \(run.id) AND owner > \(run.place)
            GROUP BY owner ORDER BY owner LIMIT \(Self.letters)
            """, as: (String, Int64).self)
        guard let last = owners.last else { return try finish(run, in: session) }
        let known = try session.rows(
            "SELECT party FROM list_told WHERE version = \(run.id) AND party \(in: owners.map(\.0))", as: (String).self)
        let fresh = owners.filter { !known.contains($0.0) }
        let sent = try send(fresh, run, in: session)
        var rows = SQLBatch(columnCount: 4, reservingRows: fresh.count)
        for (owner, _) in fresh { rows.append(run.id, owner, pen.clock.now(), Int64(sent[owner] ?? 0)) }
        if !fresh.isEmpty {
            try session.insert(into: "list_told", columns: ["version", "party", "at", "messages"], rows: rows)
        }
        // Of who has nobody that could be written to, nothing is claimed.
        let told = Int64(sent.count + known.count)
        try session.execute("UPDATE list_run SET place = \(last.0), told = told + \(told) WHERE id = \(run.id)")
    }

    /// - Returns: how many letters went to each.
    private func send(
        _ owners: [(String, Int64)], _ run: Taken, in session: any SQLSession
    ) throws -> [String: Int] {
        guard !owners.isEmpty, let head = try ListReader(session: session).heads("id = \(run.id)").first,
            let edition = try shelf.edition(head, in: session)
        else { return [:] }
        let outbox = MessageOutbox(database: database, pen: pen)
        let people = try people(of: owners.map(\.0), in: session)
        var (letters, sent): ([QueuedMessage], [String: Int]) = ([], [:])
        for (owner, count) in owners {
            guard let recipients = people[owner], !recipients.isEmpty else { continue }
            let words = write(
                ListLetter(
                    list: edition.name, citation: edition.content.citation, from: edition.content.from ?? run.day,
                    products: Int(count), names: try names(of: owner, run, in: session)))
            for (account, recipient) in recipients {
                letters.append(
                    outbox.prepare(
                        OutgoingMessage(
                            .notice, about: account, to: recipient, subject: words.subject, text: words.text,
                            expiresAt: pen.clock.now() + Self.kept), by: .system("lists")))
                sent[owner, default: 0] += 1
            }
        }
        try MessageOutbox.append(letters, in: session)
        return sent
    }

    /// A letter that could not leave for so long would only confuse.
    private static let kept: Int64 = 30 * 86_400_000_000

    /// Who answers for each party, and how they are reached: by mail where they gave an address, else by the telephone they sign in with.
    private func people(
        of parties: [String], in session: any SQLSession
    ) throws -> [String: [(account: String, recipient: MessageRecipient)]] {
        let rows = try session.rows(
            """
            SELECT account_grant.party, account.id, account.login, account.email
            FROM account_grant JOIN account ON account.id = account_grant.account
            WHERE account_grant.party \(in: parties) AND account_grant.role = \(Role.owner.rawValue)
                AND account_grant.ended_at IS NULL AND account.ended_at IS NULL
            ORDER BY account_grant.number
            """, as: (String, String, String, String?).self)
        return rows.reduce(into: [:]) { people, row in
            let recipient = row.3.flatMap(MessageRecipient.email(written:)) ?? MessageRecipient.phone(written: row.2)
            guard let recipient, !people[row.0, default: []].contains(where: { $0.account == row.1 }) else { return }
            people[row.0, default: []].append((row.1, recipient))
        }
    }

    private func names(of owner: String, _ run: Taken, in session: any SQLSession) throws -> [String] {
        let products = try session.rows(
            """
            SELECT product FROM list_touch WHERE version = \(run.id) AND owner = \(owner)
            ORDER BY product LIMIT \(ListLetter.mostNames)
            """, as: (String).self)
        return try FileReader.files(ProductFile.self, products, in: session).map(\.file.name).sorted()
    }
}
