import EPCIS
import Hummingbird
import Records

/// `GET /epcis/events`: a page of events as an EPCISQueryDocument.
struct EventsHandler: Handler {
    let store: EventStore
    let settings: WebSettings
    /// Microseconds UTC.
    let now: @Sendable () -> Int64

    func answer(_ visit: Visit) async throws -> Response {
        _ = try visit.actor(with: .read)
        let media = try visit.mediaType(of: CaptureForm.mediaTypes)
        var query = try EventQuery(parameters: visit.query.parameters.filter { $0.name != "lang" })
        query.perPage = min(query.perPage ?? 30, settings.eventsPerPage)
        let page = try await store.page(query)
        var response = QueryDocument(page.found, creationDate: now()).response(mediaType: media)
        if let next = page.next {
            response.headers[own: .link] = visit.nextLink(token: next.token)
            response.headers[own: .nextPageTokenExpires] = Instant.text(next.expiresAt)
        }
        return response
    }
}
