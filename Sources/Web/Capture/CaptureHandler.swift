import EPCIS
import Hummingbird
import Records
import Traceability

/// `POST /epcis/capture`: bytes and identity in, a durable job out.
struct CaptureHandler: Handler {
    let service: CaptureService
    let body: BodyReader
    let settings: WebSettings
    let metrics: ServerMetrics

    func answer(_ visit: Visit) async throws -> Response {
        let receipt = try await submit(visit)
        let location = Address.captureJob(receipt.job.id.description).path
        return Response(status: .accepted, headers: [.location: location])
    }

    /// Right, form and size are looked at before the first byte of the body.
    func submit(_ visit: Visit) async throws -> CaptureReceipt {
        let actor = try visit.actor(with: .capture)
        try CaptureForm().check(visit)
        let behaviour = try CaptureForm().behaviour(visit)
        return try await submit(try await body.read(visit), behaviour, actor, visit)
    }

    /// Hands a document over and counts what became of it.
    func submit(
        _ bytes: [UInt8], _ behaviour: ErrorBehaviour, _ actor: Actor, _ visit: Visit
    ) async throws -> CaptureReceipt {
        do {
            let receipt = try await service.submit(
                CaptureSubmission(
                    bytes: bytes, behaviour: behaviour, actor: actor,
                    idempotencyKey: visit.header(.idempotencyKey), request: visit.id))
            metrics.capture(receipt.job.isRunning ? "waiting" : "stored", events: receipt.job.storedCount)
            return receipt
        } catch {
            metrics.capture("refused", events: 0)
            throw refusal(error)
        }
    }

    /// The limits go with the refusal, as GS1's contract wants.
    private func refusal(_ error: any Error) -> any Error {
        guard let error = error as? CaptureError else { return error }
        var problem = Problem(error)
        if problem.kind == .captureLimit {
            problem.fields[.captureLimit] = String(settings.captureEvents)
            problem.fields[.captureFileSizeLimit] = String(settings.captureBytes)
        }
        return problem
    }
}
