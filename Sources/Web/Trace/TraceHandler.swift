import GS1
import Hummingbird
import Records
import Traceability

/// `GET /api/v1/trace?code=&direction=&depth=&limit=`: the graph of a code's origins and destinations.
struct TraceHandler: Handler {
    let store: TraceStore

    func answer(_ visit: Visit) async throws -> Response {
        _ = try visit.actor(with: .read)
        let media = try visit.mediaType(of: ["application/json", "application/ld+json"])
        let graph = try await store.trace(try TraceParameters(visit.query).request)
        return JSONAnswer.response(TraceDocument(graph), mediaType: media)
    }
}
