import EPCIS
import SQL
import Traceability

/// Finishes accepted documents whose process died: at start those of this process's own name, then whatever lease has
/// run out. Whoever takes the document away in the storing transaction is the one that stores it.
struct CaptureResumer: Sendable {
    let database: any SQLDatabase
    let collaborators: CaptureCollaborators
    let writer: CaptureWriter

    private var settings: CaptureSettings { collaborators.settings }
    private var now: Int64 { collaborators.pen.clock.now() }
    private var lease: CaptureLease { CaptureLease(owner: settings.node, until: now + settings.lease) }

    /// Works until its task is cancelled. Trouble with the database is met again at the next turn.
    func run() async {
        let node = settings.node
        try? await database.write { session in try CaptureDocuments.release(leasesOf: node, in: session) }
        while !Task.isCancelled {
            try? await resumeAll()
            try? await Task.sleep(for: .microseconds(settings.lease / 3))
            try? await renew()
        }
    }

    private func renew() async throws {
        let held = writer.heldJobs
        guard !held.isEmpty else { return }
        let lease = lease
        try await database.write { session in try CaptureDocuments.renew(Array(held), lease, in: session) }
    }

    /// One document at a time, so that a backlog does not become memory.
    func resumeAll() async throws {
        while !Task.isCancelled, writer.hasRoom, let leased = try await claim() {
            try await resume(leased)
        }
    }

    private func claim() async throws -> CaptureDocuments.Leased? {
        let (lease, now, held) = (lease, now, writer.heldJobs)
        let isAnyLeft = try await database.read { session in
            try session.first("SELECT job FROM capture_document LIMIT 1", as: (Int64).self) != nil
        }
        guard isAnyLeft else { return nil }
        return try await database.write { session in
            let job = try CaptureDocuments.claim(lease, now: now, holding: held, in: session)
            return try job.flatMap { try CaptureDocuments.load($0, in: session) }
        }
    }

    private func resume(_ leased: CaptureDocuments.Leased) async throws {
        guard leased.attempts <= settings.maxAttempts else { return try await giveUp(leased, because: nil) }
        do {
            let source = try EPCISDocument.decode(leased.bytes, limits: settings.reading)
            _ = try await writer.perform(CaptureWork(kind: .store, capture: PreparedCapture(leased, source)))
        } catch let error as EPCISError {
            try await giveUp(leased, because: error)
        }
    }

    /// A document that no attempt could store, or that a stricter program refuses to read, is refused aloud.
    private func giveUp(_ leased: CaptureDocuments.Leased, because error: EPCISError?) async throws {
        let unexplained = Finding(
            code: CaptureCode.givenUp.rawValue, severity: .error, arguments: ["attempts": String(leased.attempts)])
        let finding = error.map { Finding($0, event: nil) } ?? unexplained
        let audit = collaborators.pen.entry(
            .captureGivenUp, on: "job:\(leased.job)", by: Actor.system("capture").id, detail: finding.code)
        try await database.write { session in
            guard try CaptureDocuments.take(leased.job, in: session) else { return }
            try CaptureJobs.refuse(leased.job, finding, at: audit.at, in: session)
            try AuditStore.append([audit], in: session)
        }
    }
}

extension PreparedCapture {
    fileprivate init(_ leased: CaptureDocuments.Leased, _ source: EPCISDocument) {
        self.init(
            source, bytes: leased.bytes, behaviour: leased.behaviour, job: leased.job, createdAt: leased.createdAt,
            sender: leased.sender, actor: leased.actor, request: nil, idempotencyKey: nil)
        isAccepted = true
    }
}
