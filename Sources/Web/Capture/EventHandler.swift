import EPCIS
import Hummingbird
import Records

/// `GET /epcis/events/{eventID}`: the event and the error declarations that repeat its ID.
struct EventHandler: Handler {
    let id: String
    let store: EventStore
    /// Microseconds UTC.
    let now: @Sendable () -> Int64

    func answer(_ visit: Visit) async throws -> Response {
        _ = try visit.actor(with: .read)
        let media = try visit.mediaType(of: CaptureForm.mediaTypes)
        let found = try await store.events(withID: fullID(visit))
        guard !found.answers.isEmpty else { throw Problem(.notFound, "web.noEvent") }
        return QueryDocument(found, creationDate: now()).response(mediaType: media)
    }

    /// A hash ID ends in `?ver=CBV2.0`, which a client that does not encode it sends as a query.
    private func fullID(_ visit: Visit) -> String {
        guard id.hasPrefix("ni:///"), let version = visit.query["ver"], !id.contains("?") else { return id }
        return "\(id)?ver=\(version)"
    }
}
