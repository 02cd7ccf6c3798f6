import SQL
import Traceability

/// The rows of jobs on their way into their tables: one insert a table for a whole group of documents.
struct JobBatches {
    private var jobs = SQLBatch(columnCount: 14)
    private var findings = SQLBatch(columnCount: 8)
    private var submissions = SQLBatch(columnCount: 5)
    private var documents = SQLBatch(columnCount: 5)
    private var senders = SQLBatch(columnCount: 2)
    private var audit: [AuditEntry] = []

    mutating func append(_ job: CaptureJob, of capture: PreparedCapture) {
        jobs.append(
            job.id.number, job.sender, job.actor, job.createdAt, job.finishedAt, job.behaviour.rawValue,
            job.state.rawValue, capture.digest, capture.bytes.count, job.eventCount, job.storedCount,
            job.duplicateCount, job.refusedCount, capture.idempotencyKey)
    }

    mutating func append(_ found: [Finding], of job: CaptureJobID) {
        for (position, finding) in found.enumerated() {
            findings.append(
                job.number, position, finding.event, finding.severity.rawValue, finding.code, finding.pointer,
                FindingArguments.text(finding.arguments), finding.source)
        }
    }

    mutating func append(_ runs: SubmissionRuns, of job: CaptureJobID) {
        for run in runs.runs {
            submissions.append(job.number, run.firstPosition, run.count, run.firstNumber, run.isDuplicate)
        }
    }

    mutating func append(document capture: PreparedCapture, lease: CaptureLease) {
        documents.append(capture.job.number, capture.bytes, lease.owner, lease.until, 1)
    }

    mutating func append(sender: String, ofKnown event: Int64) { senders.append(event, sender) }

    mutating func append(_ entry: AuditEntry) {
        audit.append(entry)
    }

    func flush(in session: any SQLSession) throws {
        try insert("capture_job", Self.jobColumns, jobs, in: session)
        try insert("capture_finding", Self.findingColumns, findings, in: session)
        try insert("submission", Self.submissionColumns, submissions, in: session)
        try insert("event_sender", ["event", "sender"], senders, in: session)
        if !senders.isEmpty { try StatementCounter.move(in: session) }
        try insert("capture_document", Self.documentColumns, documents, in: session)
        if !audit.isEmpty { try AuditStore.append(audit, in: session) }
    }

    private func insert(
        _ table: String, _ columns: [String], _ rows: SQLBatch, in session: any SQLSession
    ) throws {
        if !rows.isEmpty { try session.insert(into: table, columns: columns, rows: rows) }
    }

    private static let jobColumns = [
        "number", "sender", "actor", "created_at", "finished_at", "behaviour", "state", "document_digest",
        "byte_count", "event_count", "stored_count", "duplicate_count", "refused_count", "idempotency_key",
    ]
    private static let findingColumns = [
        "job", "position", "event", "severity", "code", "pointer", "arguments", "source",
    ]
    private static let submissionColumns = ["job", "first_position", "count", "first_number", "duplicate"]
    private static let documentColumns = ["job", "body", "lease_owner", "lease_until", "attempts"]
}
