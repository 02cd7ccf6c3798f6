import SQL
package import Traceability

extension ListStore {
    /// What an officer wants to see in the next version of a list of priorities.
    /// - Parameter product: the file it is about, where there is one.
    /// - Throws: ``ListRefusal``.
    package func propose(
        _ entry: ListEntry, for list: String, product: String?, reason: String, id: String? = nil, by author: Author
    ) async throws -> ListProposal {
        let store = self
        return try await database.write { session in
            if let id, let known = try Self.proposals("id = \(id)", in: session).first { return known }
            return try store.propose(entry, list, product, reason, id: id ?? FileID.make(randomness), author, session)
        }
    }

    private func propose(
        _ entry: ListEntry, _ list: String, _ product: String?, _ reason: String, id: String, _ author: Author,
        _ session: any SQLSession
    ) throws -> ListProposal {
        guard let known = try ListReader(session: session).list(list) else { throw ListRefusal.missing }
        guard known.kind == .priority else { throw ListRefusal.notPriority }
        let open = try Self.proposals("state = 'open' AND list = \(list)", in: session)
        guard !open.contains(where: { $0.entry.key == entry.key && $0.product == product }) else {
            throw ListRefusal.alreadyProposed
        }
        let audit = pen.entry(.listProposed, on: "list:\(list)", by: author, detail: entry.key.text)
        try session.execute(
            """
            INSERT INTO list_proposal (id, number, list, product, entry, reason, actor, at, state)
            VALUES (\(id), \(audit.number), \(list), \(product), \(ImportJSON.bytes(entry)), \(reason), \(author.actor),
                \(audit.at), 'open')
            """)
        try AuditStore.append([audit], in: session)
        return ListProposal(
            id: id, number: audit.number, list: list, product: product, entry: entry, reason: reason,
            actor: author.actor, at: audit.at, state: .open, decidedAt: nil, decidedBy: nil, answer: nil, version: nil)
    }

    package func proposal(_ id: String) async throws -> ListProposal? {
        guard FileID.isWellFormed(id) else { return nil }
        return try await database.read { session in try Self.proposals("id = \(id)", in: session).first }
    }

    /// Newest first.
    /// - Parameters:
    ///   - states: empty: all.
    ///   - before: the number of the last one on the page before.
    package func proposals(
        _ states: Set<ListProposal.State> = [], before: Int64 = .max, limit: Int = 50
    ) async throws -> [ListProposal] {
        let wanted = (states.isEmpty ? Set(ListProposal.State.allCases) : states).map(\.rawValue).sorted()
        return try await database.read { session in
            try Self.proposals("state \(in: wanted) AND number < \(before)", limit: limit, in: session)
        }
    }

    /// What was proposed of a product, newest first.
    package func proposals(of product: String) async throws -> [ListProposal] {
        try await database.read { session in try Self.proposals("product = \(product)", in: session) }
    }

    private static func proposals(
        _ condition: SQLStatement, limit: Int = 500, in session: any SQLSession
    ) throws -> [ListProposal] {
        let types = (
            String, Int64, String, String?, [UInt8], String, String, Int64, String, Int64?, String?, String?, String?
        ).self
        let rows = try session.rows(
            """
            SELECT id, number, list, product, entry, reason, actor, at, state, decided_at, decided_by, answer, version
            FROM list_proposal WHERE \(condition) ORDER BY number DESC LIMIT \(limit)
            """, as: types)
        return try rows.compactMap { row in
            guard let state = ListProposal.State(rawValue: row.8) else { return nil }
            return ListProposal(
                id: row.0, number: row.1, list: row.2, product: row.3,
                entry: try ImportJSON.value(ListEntry.self, row.4), reason: row.5, actor: row.6, at: row.7,
                state: state, decidedAt: row.9, decidedBy: row.10, answer: row.11, version: row.12)
        }
    }

    /// Takes a proposal into the next version, which is begun from the last one where nobody has, or declines it with a reason.
    /// - Returns: the version it was taken into; nil for one that was declined.
    /// - Throws: ``ListRefusal``.
    @discardableResult
    package func decide(
        _ id: String, accepts: Bool, answer: String?, by author: Author
    ) async throws -> StoredListVersion? {
        guard accepts || answer != nil else { throw ListRefusal.answerMissing }
        let store = self
        return try await database.write { session in
            guard let proposal = try Self.proposals("id = \(id)", in: session).first else { throw ListRefusal.missing }
            guard proposal.state == .open else { throw ListRefusal.proposalClosed }
            let writer = ListWriter(session: session, store: store, author: author)
            let version = accepts ? try writer.take(proposal) : nil
            let audit = store.pen.entry(
                .listProposalDecided, on: "list:\(proposal.list)", by: author,
                detail: "\(proposal.entry.key.text) \(accepts ? "accepted" : "declined")")
            let state: ListProposal.State = accepts ? .accepted : .declined
            let changed = try session.execute(
                """
                UPDATE list_proposal SET state = \(state.rawValue), decided_at = \(audit.at), decided_by = \(author.actor),
                    answer = \(answer), version = \(version?.head.id)
                WHERE id = \(id) AND state = 'open'
                """)
            guard changed == 1 else { throw ListRefusal.proposalClosed }
            try AuditStore.append([audit], in: session)
            return version
        }
    }
}

extension ListWriter {
    /// The open draft with the proposed entry; begun from what holds where there is none.
    func take(_ proposal: ListProposal) throws -> StoredListVersion {
        let heads = try reader.heads("list = \(proposal.list)")
        if let open = try heads.first(where: { $0.state == .draft }).flatMap(reader.version) {
            return try rewrite(open, with: try Self.adding(proposal.entry, to: open.content))
        }
        let last = try heads.filter { $0.state == .approved }
            .max { ($0.from?.number ?? 0) < ($1.from?.number ?? 0) }.flatMap(reader.version)
        var content = ListContent(entries: last?.content.entries ?? [])
        content.note = last?.content.note
        return try draft(try Self.adding(proposal.entry, to: content), of: proposal.list)
    }

    private static func adding(_ entry: ListEntry, to content: ListContent) throws -> ListContent {
        guard !content.entries.contains(where: { $0.key == entry.key && $0.meets(entry) }) else {
            throw ListRefusal.alreadyListed
        }
        var content = content
        content.entries.append(entry)
        return content
    }
}
