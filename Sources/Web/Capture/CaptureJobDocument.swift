import Records
import Traceability

/// A capture job as GS1's contract shows it, with the counts and remarks this system adds.
struct CaptureJobDocument: Encodable {
    let captureID: String
    let createdAt: String
    let finishedAt: String?
    let running: Bool
    let success: Bool
    let captureErrorBehaviour: String
    let errors: [FindingDocument]
    /// Ours: how many events, and what became of them.
    let eventCount: Int
    let storedCount: Int
    let duplicateCount: Int
    let refusedCount: Int
    /// Ours: remarks that kept nothing out.
    let findings: [FindingDocument]

    init(_ job: CaptureJob, for visit: Visit, in catalogue: Catalogue) {
        captureID = job.id.description
        createdAt = Instant.text(job.createdAt)
        finishedAt = job.finishedAt.map(Instant.text)
        running = job.isRunning
        success = job.isSuccess
        captureErrorBehaviour = job.behaviour == .proceed ? "proceed" : "rollback"
        errors = job.errors.map { FindingDocument($0, for: visit, in: catalogue) }
        eventCount = job.eventCount
        storedCount = job.storedCount
        duplicateCount = job.duplicateCount
        refusedCount = job.refusedCount
        findings = job.findings.filter { $0.severity != .error }.map { FindingDocument($0, for: visit, in: catalogue) }
    }
}
