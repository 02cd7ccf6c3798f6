import Demonstration
import Records
import Traceability

/// Sends the sample province through the capture door, as its businesses would.
///
/// Each document carries an idempotency key of its own, so that a filling cut short is completed by the next.
struct DemonstrationFilling: Sendable {
    let stores: Stores

    /// What a filling did.
    struct Outcome: Sendable {
        var documents = 0
        /// Events stored now.
        var stored = 0
    }

    /// - Throws: `CommandFailure` when a document was refused: the sample data and the rules do not agree.
    func fill(_ demonstration: Demonstration) async throws -> Outcome {
        try await stores.capturing {
            var outcome = Outcome()
            for document in demonstration.documents() {
                let receipt = try await stores.capture.submit(submission(document))
                try refuse(receipt.job, of: document)
                outcome.documents += 1
                outcome.stored += receipt.isReplay ? 0 : receipt.job.storedCount
            }
            return outcome
        }
    }

    private func submission(_ document: DemonstrationDocument) -> CaptureSubmission {
        let actor = Actor(id: "system:demonstration", sender: document.sender, scopes: [.capture])
        return CaptureSubmission(bytes: document.bytes, actor: actor, idempotencyKey: "demonstration-" + document.name)
    }

    private func refuse(_ job: CaptureJob, of document: DemonstrationDocument) throws {
        guard !job.isSuccess else { return }
        let first = job.errors.first.map { "\($0.code) \($0.pointer ?? "")" } ?? ""
        let text = "\(document.name): \(first)"
        throw CommandFailure(
            .refused, Phrase(vi: "Dữ liệu mẫu bị từ chối: \(text)", en: "The demonstration was refused: \(text)"))
    }
}
