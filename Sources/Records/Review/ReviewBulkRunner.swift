import SQL
import Traceability

/// Approves what was approved together, some cases a transaction: the case, its file, its trail and how far the job has come are committed
/// together, so that a process that dies has decided each case once or not at all, and the next one goes on from there.
package struct ReviewBulkRunner: Sendable {
    private let store: ReviewStore
    private let node: String

    /// Cases a transaction: other writers wait no longer than it takes.
    package static let chunk = 50
    /// Microseconds a node may be silent before another takes its job.
    private static let lease: Int64 = 60_000_000
    /// Jobs that ended so long ago are forgotten: the trail has what they did.
    private static let kept: Int64 = 90 * 86_400_000_000
    static let done = "done"

    /// - Parameter node: this process's name.
    package init(store: ReviewStore, node: String) {
        self.store = store
        self.node = node
    }

    /// Takes the next cases of a job.
    /// - Returns: whether there was something to do.
    package func step() async throws -> Bool {
        let isAny = try await store.database.read { session in
            try session.first("SELECT id FROM review_bulk WHERE NOT is_done LIMIT 1", as: (String).self) != nil
        }
        guard isAny else { return false }
        return try await store.database.write { session in
            guard let job = try claim(in: session) else { return false }
            let rows = try session.rows(
                """
                SELECT number, version FROM review_bulk_row WHERE job = \(job.id) AND outcome IS NULL
                ORDER BY number LIMIT \(Self.chunk)
                """, as: (Int64, Int64).self)
            guard !rows.isEmpty else { return try finish(job, in: session) }
            try take(rows, of: job, in: session)
            return true
        }
    }

    private struct Job {
        let id: String
        let author: Author
        let remark: String?
        let decision: ReviewDecision?
    }

    private func claim(in session: any SQLSession) throws -> Job? {
        let now = store.pen.clock.now()
        let free: SQLStatement = "(lease_owner IS NULL OR lease_owner = \(node) OR lease_until < \(now))"
        let types = (String, [UInt8], String?, String?, Int?).self
        let found = try session.first(
            """
            SELECT id, author, remark, decision, decision_day FROM review_bulk
            WHERE NOT is_done AND \(free) ORDER BY changed_at LIMIT 1
            """, as: types)
        guard let (id, bytes, remark, number, day) = found else { return nil }
        let taken = try session.execute(
            """
            UPDATE review_bulk SET lease_owner = \(node), lease_until = \(now + Self.lease), changed_at = \(now)
            WHERE id = \(id) AND NOT is_done AND \(free)
            """)
        guard taken == 1 else { return nil }
        let author = try ImportJSON.value(AuthorRecord.self, bytes)
        return Job(
            id: id, author: Author(actor: author.actor, request: author.request, peer: author.peer), remark: remark,
            decision: number.flatMap { number in
                day.map { ReviewDecision(storedNumber: number, day: CivilDay(number: $0)) }
            })
    }

    /// With the rights the officer has now: what was taken from them since is not used.
    private func take(_ rows: [(Int64, Int64)], of job: Job, in session: any SQLSession) throws {
        let officer = try ReviewLoans(session: session, store: store).officer(job.author.actor, on: store.today)
        var transaction = ReviewTransaction(session: session, store: store)
        transaction.isBulk = true
        let move = ReviewMove.approve(decision: job.decision, remark: job.remark)
        var outcomes: [(Int64, String)] = []
        for (number, version) in rows {
            guard let officer else {
                outcomes.append((number, ReviewRefusal.role.rawValue))
                continue
            }
            let answer = try transaction.decide(number, move, read: version, by: officer, author: job.author)
            outcomes.append((number, Self.outcome(answer)))
        }
        try session.executeMany(outcomes) { number, outcome in
            "UPDATE review_bulk_row SET outcome = \(outcome) WHERE job = \(job.id) AND number = \(number)"
        }
    }

    private static func outcome(_ answer: ReviewAnswer) -> String {
        switch answer {
        case .done: done
        case .refused(let refusal, _): refusal.rawValue
        case .missing: ReviewRefusal.closed.rawValue
        }
    }

    private func finish(_ job: Job, in session: any SQLSession) throws -> Bool {
        let bulk = try ReviewBulks(session: session).bulk(job.id)
        let refused = bulk?.refused.values.reduce(0, +) ?? 0
        let audit = store.pen.entry(
            .reviewBulkDone, on: "bulk:\(job.id)", by: job.author,
            detail: "approved \(bulk?.approved ?? 0), left \(refused)")
        try session.execute(
            """
            UPDATE review_bulk SET is_done = true, lease_owner = NULL, lease_until = NULL, changed_at = \(audit.at)
            WHERE id = \(job.id)
            """)
        try AuditStore.append([audit], in: session)
        let old = try session.rows(
            """
            SELECT id FROM review_bulk WHERE actor = \(job.author.actor) AND is_done
                AND created_at < \(audit.at - Self.kept) LIMIT 20
            """, as: (String).self)
        try session.execute("DELETE FROM review_bulk_row WHERE job \(in: old)")
        try session.execute("DELETE FROM review_bulk WHERE id \(in: old)")
        return true
    }
}
