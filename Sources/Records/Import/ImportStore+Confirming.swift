import SQL
package import Traceability

extension ImportStore {
    /// Lets every row that is decided be taken over. The others stay as they are and can be decided later.
    /// - Parameters:
    ///   - policy: for what is there already and was not decided one by one; nil leaves it.
    ///   - reach: which files may be changed.
    /// - Returns: how many rows wait now; nil where there is no such table, or it is being taken over.
    package func confirm(
        _ job: String, policy: ImportDecision?, reach: Reach, by author: Author
    ) async throws -> Int? {
        let audit = pen.entry(.importConfirmed, on: "import:\(job)", by: author, detail: policy?.rawValue ?? "")
        return try await database.write { session in
            let changed = try session.execute(
                """
                UPDATE import_job SET state = 'running', changed_at = \(audit.at), author = \(AuthorRecord(author).bytes)
                WHERE id = \(job) AND actor = \(author.actor) AND state = 'open'
                """)
            guard changed == 1 else { return nil }
            try session.execute(
                """
                UPDATE import_row SET state = 'queued', decision = COALESCE(decision, 'create')
                WHERE job = \(job) AND state = 'ready'
                """)
            try decide(policy, reach: reach, job: job, in: session)
            try AuditStore.append([audit], in: session)
            return try ImportRows(session: session, job: job).counts()[.queued] ?? 0
        }
    }

    /// A file out of reach is neither changed nor doubled: its row waits for an officer.
    private func decide(
        _ policy: ImportDecision?, reach: Reach, job: String, in session: any SQLSession
    ) throws {
        let rows = try session.rows(
            """
            SELECT number, state, match, decision FROM import_row
            WHERE job = \(job) AND state \(in: [ImportState.same, .maybe].map(\.rawValue)) ORDER BY number
            """, as: (Int64, String, String?, String?).self)
        let subjects = try ImportRows(session: session, job: job).subjects(of: Set(rows.compactMap(\.2)))
        let decided = rows.compactMap { number, state, match, own -> (number: Int64, decision: String)? in
            let standard = state == ImportState.same.rawValue ? policy : nil
            guard let decision = own.flatMap(ImportDecision.init(rawValue:)) ?? standard else { return nil }
            let isNear = match.flatMap { subjects[$0] }.map(reach.covers) ?? false
            return isNear || decision == .skip ? (number, decision.rawValue) : nil
        }
        try session.executeMany(decided) { number, decision in
            """
            UPDATE import_row SET state = 'queued', decision = \(decision) WHERE job = \(job) AND number = \(number)
            """
        }
    }
}

/// Who confirmed, as it is kept for the files that follow.
struct AuthorRecord: Codable {
    let actor: String
    let request: String?
    let peer: String?

    init(_ author: Author) { (actor, request, peer) = (author.actor, author.request, author.peer) }

    var bytes: [UInt8] { ImportJSON.bytes(self) }
}
