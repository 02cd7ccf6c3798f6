import EPCIS
package import SQL
import Traceability

/// The capture door behind every door: HTTP, forms and the demonstration hand their documents here.
package struct CaptureService: Sendable {
    private let collaborators: CaptureCollaborators
    private let writer: CaptureWriter
    private let resumer: CaptureResumer

    package init(
        database: any SQLDatabase, settings: CaptureSettings, pen: AuditPen, randomness: Randomness,
        masterData: any MasterDataWriter
    ) {
        collaborators = CaptureCollaborators(
            settings: settings, pen: pen, randomness: randomness, masterData: masterData, contexts: ContextCache())
        writer = CaptureWriter(database: database, collaborators: collaborators)
        resumer = CaptureResumer(database: database, collaborators: collaborators, writer: writer)
    }

    /// Takes a document. When this returns, the job and at least the bytes are durable; a small document's events too.
    /// - Throws: `EPCISError` for a broken document, and with `rollback` for its first broken event: no job exists.
    ///   `CaptureError` when it is not taken. `SQLError` for trouble with the database.
    package func submit(_ submission: CaptureSubmission) async throws -> CaptureReceipt {
        try check(submission)
        return try await perform(try prepare(submission))
    }

    private func prepare(_ submission: CaptureSubmission) throws -> PreparedCapture {
        let number = CaptureJobID(number: collaborators.pen.numbers.next())
        do {
            return try PreparedCapture(
                submission, job: number, at: collaborators.pen.clock.now(), limits: collaborators.settings.reading)
        } catch  where error.code == .tooManyEvents {
            throw CaptureError(.tooManyEvents, arguments: error.arguments)
        }
    }

    private func check(_ submission: CaptureSubmission) throws(CaptureError) {
        guard submission.actor.may(.capture) else { throw CaptureError(.forbidden) }
        let (found, limit) = (submission.bytes.count, collaborators.settings.maxBytes)
        guard found <= limit else { throw .tooMuch(.tooLarge, found: found, limit: limit) }
        if let key = submission.idempotencyKey, !Self.isFit(key) { throw CaptureError(.keyUnfit) }
        guard writer.hasRoom else {
            throw CaptureError(.unavailable, retryAfter: collaborators.settings.retryAfter)
        }
    }

    private static func isFit(_ key: String) -> Bool {
        (1...255).contains(key.utf8.count) && key.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    private func perform(_ capture: PreparedCapture) async throws -> CaptureReceipt {
        let isSmall = capture.bytes.count <= collaborators.settings.inlineBytes
        let work = CaptureWork(kind: isSmall ? .store : .accept, capture: capture)
        switch try await writer.perform(work) {
        case .receipt(let receipt): return receipt
        case .refused(let error): throw error
        case .finishedElsewhere: preconditionFailure("a new document is in nobody else's hands")
        }
    }

    /// Stores what is submitted and resumes what a crash left, until its task is cancelled: then it stores what waits
    /// and returns. A program runs it exactly once; without it nothing is answered.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await writer.run() }
            group.addTask { await resumer.run() }
            await group.waitForAll()
        }
    }
}
