import EPCIS
import Hummingbird
import Records
import Traceability

/// `POST /epcis/events`: one event, stored before the answer.
struct EventCaptureHandler: Handler {
    let capture: CaptureHandler

    func answer(_ visit: Visit) async throws -> Response {
        let actor = try visit.actor(with: .capture)
        try CaptureForm().check(visit)
        let bytes = try await capture.body.read(visit)
        let event = try event(in: bytes)
        let job = try await capture.submit(bytes, .rollback, actor, visit).job
        if let finding = job.errors.first { throw refusal(finding) }
        let id = event.eventID ?? event.eventHash.id
        return Response(status: .created, headers: [.location: Address.event(id).path])
    }

    private func event(in bytes: [UInt8]) throws -> Event {
        let document = try EPCISDocument.decode(bytes, limits: EPCISLimits())
        guard document.kind == .singleEvent, let entry = document.entries.first else {
            throw Problem(.validation, "epcis.singleEvent", pointer: "")
        }
        return try entry.outcome.get()
    }

    /// A conflict is the contract's 409; every other finding is a bad event.
    private func refusal(_ finding: Finding) -> Problem {
        let isConflict = finding.code == CaptureCode.conflict.rawValue
        return Problem(
            isConflict ? .alreadyExists : .validation, finding.code, finding.arguments, pointer: finding.pointer)
    }
}
