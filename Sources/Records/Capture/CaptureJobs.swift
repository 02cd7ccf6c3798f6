package import SQL
import Traceability

/// The jobs of captured documents, as their owners see them.
package struct CaptureJobs: Sendable {
    private let database: any SQLDatabase

    package init(database: any SQLDatabase) {
        self.database = database
    }

    /// One job with its findings; `nil` when there is none or it is somebody else's.
    package func job(id: CaptureJobID, for actor: Actor) async throws -> CaptureJob? {
        let job = try await database.read { session in try Self.job(id, in: session) }
        return job.flatMap { $0.sender == actor.sender || actor.may(.readAll) ? $0 : nil }
    }

    /// Newest first, with their findings: the actor's own, or everybody's with the scope `read-all`.
    /// - Parameter before: the last job of the page before; `nil` for the first page.
    package func list(for actor: Actor, before: CaptureJobID? = nil, limit: Int) async throws -> [CaptureJob] {
        let owner: SQLStatement = actor.may(.readAll) ? "" : "sender = \(actor.sender) AND"
        let statement: SQLStatement = """
            \(Self.select) WHERE \(owner) number < \(before?.number ?? .max) ORDER BY number DESC LIMIT \(limit)
            """
        return try await database.read { session in
            let jobs = try Self.jobs(statement, in: session)
            let findings = try Self.findings(of: jobs.filter { !$0.isRunning }.map(\.id), in: session)
            return jobs.map { $0.with(findings: findings[$0.id] ?? []) }
        }
    }

    /// How many accepted documents wait for their events to be stored, at most 1,000: for the metrics.
    package func backlog() async throws -> Int {
        try await database.read { session in
            try session.rows("SELECT job FROM capture_document LIMIT 1000", as: (Int64).self).count
        }
    }
}

extension CaptureJobs {
    static func job(_ id: CaptureJobID, in session: any SQLSession) throws -> CaptureJob? {
        let statement: SQLStatement = "\(select) WHERE number = \(id.number)"
        guard let job = try jobs(statement, in: session).first else { return nil }
        return job.with(findings: try findings(of: [id], in: session)[id] ?? [])
    }

    /// Writes what became of an accepted document.
    static func finish(_ job: CaptureJob, in session: any SQLSession) throws {
        try session.execute(
            """
            UPDATE capture_job SET finished_at = \(job.finishedAt.sqlValue), state = \(job.state.rawValue),
                event_count = \(job.eventCount), stored_count = \(job.storedCount),
                duplicate_count = \(job.duplicateCount), refused_count = \(job.refusedCount)
            WHERE number = \(job.id.number)
            """)
    }

    /// Ends an accepted document's job with nothing stored.
    static func refuse(
        _ job: CaptureJobID, _ finding: Finding, at now: Int64, in session: any SQLSession
    ) throws {
        try session.execute(
            """
            UPDATE capture_job SET finished_at = \(now), state = \(CaptureJob.State.refused.rawValue),
                refused_count = event_count
            WHERE number = \(job.number)
            """)
        var rows = JobBatches()
        rows.append([finding], of: job)
        try rows.flush(in: session)
    }

    private static var select: SQLStatement {
        """
        SELECT number, sender, actor, created_at, finished_at, behaviour, state, event_count, stored_count,
            duplicate_count, refused_count FROM capture_job
        """
    }

    private static func jobs(_ statement: SQLStatement, in session: any SQLSession) throws -> [CaptureJob] {
        let types = (Int64, String, String, Int64, Int64?, Int64, Int64, Int, Int, Int, Int).self
        return try session.rows(statement, as: types).map { row in
            CaptureJob(
                id: CaptureJobID(number: row.0), sender: row.1, actor: row.2, createdAt: row.3, finishedAt: row.4,
                behaviour: ErrorBehaviour(rawValue: row.5) ?? .rollback,
                state: CaptureJob.State(rawValue: row.6) ?? .refused, eventCount: row.7, storedCount: row.8,
                duplicateCount: row.9, refusedCount: row.10, findings: [])
        }
    }

    private static func findings(
        of jobs: [CaptureJobID], in session: any SQLSession
    ) throws -> [CaptureJobID: [Finding]] {
        let statement: SQLStatement = """
            SELECT job, code, severity, pointer, event, arguments, source FROM capture_finding
            WHERE job \(in: jobs.map(\.number)) ORDER BY job, position
            """
        let types = (Int64, String, Int64, String?, Int?, String, String?).self
        return try session.rows(statement, as: types).reduce(into: [:]) { findings, row in
            findings[CaptureJobID(number: row.0), default: []].append(
                Finding(
                    code: row.1, severity: Finding.Severity(rawValue: row.2) ?? .error, pointer: row.3, event: row.4,
                    arguments: FindingArguments.read(row.5), source: row.6))
        }
    }
}

extension CaptureJob {
    fileprivate func with(findings: [Finding]) -> CaptureJob {
        CaptureJob(
            id: id, sender: sender, actor: actor, createdAt: createdAt, finishedAt: finishedAt, behaviour: behaviour,
            state: state, eventCount: eventCount, storedCount: storedCount, duplicateCount: duplicateCount,
            refusedCount: refusedCount, findings: findings)
    }
}
