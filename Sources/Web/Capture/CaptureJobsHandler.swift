import Hummingbird
import Records

/// `GET /epcis/capture`: the caller's jobs, newest first, by pages.
struct CaptureJobsHandler: Handler {
    let jobs: CaptureJobs
    let catalogue: Catalogue

    func answer(_ visit: Visit) async throws -> Response {
        let actor = try Self.reader(visit)
        let media = try visit.mediaType(of: ["application/json", "application/ld+json"])
        let count = try visit.perPage(atMost: 200)
        let list = try await jobs.list(for: actor, before: try before(visit), limit: count + 1)
        let page = list.prefix(count).map { CaptureJobDocument($0, for: visit, in: catalogue) }
        var response = JSONAnswer.response(page, mediaType: media)
        if list.count > count, let last = page.last {
            response.headers[own: .link] = visit.nextLink(token: last.captureID)
        }
        return response
    }

    /// The page token of this list is the last job of the page before.
    private func before(_ visit: Visit) throws(Problem) -> CaptureJobID? {
        guard let token = visit.query["nextPageToken"] else { return nil }
        guard let id = CaptureJobID(token) else { throw Problem(.queryParameter, "query.badToken") }
        return id
    }

    static func reader(_ visit: Visit) throws(Problem) -> Actor {
        if let caller = visit.caller, caller.may(.capture) || caller.may(.readAll) { return caller }
        return try visit.actor(with: .read)
    }
}
