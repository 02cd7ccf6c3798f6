import GS1
import Hummingbird
import Records
import Traceability

/// `GET /api/v1/trace?code=&direction=&depth=&limit=`: the graph of a code's origins and destinations.
struct TraceHandler: Handler {
    let store: TraceStore
    let codes: CodeStore
    /// Every origin that was printed before keys of the province.
    let origins: [String]

    func answer(_ visit: Visit) async throws -> Response {
        _ = try visit.actor(with: .read)
        let media = try visit.mediaType(of: ["application/json", "application/ld+json"])
        let request = try TraceParameters(visit.query).request
        var start = request.start
        for thing in request.start { start += try await formerNames(of: thing) }
        let graph = try await store.trace(
            TraceRequest(start: start, direction: request.direction, limits: request.limits))
        return JSONAnswer.response(TraceDocument(graph), mediaType: media)
    }

    /// What a lot was called before its product had a GTIN: its history goes on from there.
    private func formerNames(of thing: ThingKey) async throws -> [ThingKey] {
        let parts = thing.text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, parts[0] == "01", parts[2] == "10" else { return [] }
        let keys = try await codes.keys(before: parts[1])
        return keys.flatMap { key in
            origins.map { ThingKey(text: "\($0)\(Address.internalCode("\(key)/10/\(parts[3])").path)") }
        }
    }
}
