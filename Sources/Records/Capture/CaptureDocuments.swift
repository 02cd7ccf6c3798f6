import SQL
import Traceability

/// The accepted documents whose events are still to be stored.
enum CaptureDocuments {
    /// Takes a document away in the transaction that stores its events: exactly one transaction can.
    /// - Returns: `false` when it is gone already.
    static func take(_ job: CaptureJobID, in session: any SQLSession) throws -> Bool {
        try session.execute("DELETE FROM capture_document WHERE job = \(job.number)") == 1
    }

    /// Gives back what an earlier process of this name had leased: it is dead, since we carry its name now.
    static func release(leasesOf node: String, in session: any SQLSession) throws {
        try session.execute("UPDATE capture_document SET lease_until = NULL WHERE lease_owner = \(node)")
    }

    /// Keeps the documents this process holds from being taken by others.
    static func renew(_ jobs: [CaptureJobID], _ lease: CaptureLease, in session: any SQLSession) throws {
        try session.execute(
            """
            UPDATE capture_document SET lease_until = \(lease.until)
            WHERE job \(in: jobs.map(\.number)) AND lease_owner = \(lease.owner)
            """)
    }

    /// Leases the oldest document nobody holds; the condition is checked again where the row changes.
    /// - Parameter holding: documents this process works on already.
    static func claim(
        _ lease: CaptureLease, now: Int64, holding: Set<CaptureJobID>, in session: any SQLSession
    ) throws -> CaptureJobID? {
        let free: SQLStatement = "(lease_until IS NULL OR lease_until < \(now))"
        let candidates = try session.rows(
            "SELECT job FROM capture_document WHERE \(free) ORDER BY job LIMIT 100", as: (Int64).self)
        for number in candidates where !holding.contains(CaptureJobID(number: number)) {
            let changed = try session.execute(
                """
                UPDATE capture_document SET lease_owner = \(lease.owner), lease_until = \(lease.until),
                    attempts = attempts + 1
                WHERE job = \(number) AND \(free)
                """)
            if changed == 1 { return CaptureJobID(number: number) }
        }
        return nil
    }

    /// A leased document with what its job remembers of the submission.
    static func load(_ job: CaptureJobID, in session: any SQLSession) throws -> Leased? {
        let statement: SQLStatement = """
            SELECT document.body, document.attempts, job.sender, job.actor, job.created_at, job.behaviour
            FROM capture_document AS document JOIN capture_job AS job ON job.number = document.job
            WHERE document.job = \(job.number)
            """
        let types = ([UInt8], Int64, String, String, Int64, Int64).self
        return try session.first(statement, as: types).map { row in
            Leased(
                job: job, bytes: row.0, attempts: Int(row.1), sender: row.2, actor: row.3, createdAt: row.4,
                behaviour: ErrorBehaviour(rawValue: row.5) ?? .rollback)
        }
    }

    struct Leased: Sendable {
        let job: CaptureJobID
        let bytes: [UInt8]
        let attempts: Int
        let sender: String
        let actor: String
        let createdAt: Int64
        let behaviour: ErrorBehaviour
    }
}
