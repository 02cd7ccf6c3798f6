import GS1
import Hummingbird

/// `GET /01/…` and every other GS1 key: to the origin page, with the full identity and the query byte for byte.
struct ResolverHandler: Handler {
    func answer(_ visit: Visit) throws -> Response {
        let link = try Self.link(visit.path, visit.query.raw)
        let target = Address.origin(link.path).path + (visit.query.raw.map { "?\($0)" } ?? "")
        var headers = HTTPFields()
        headers[.location] = target
        headers[.cacheControl] = "public, max-age=60"
        headers[.vary] = "Accept, Accept-Language"
        return Response(status: .temporaryRedirect, headers: headers)
    }

    /// Reads a path as a Digital Link.
    /// - Throws: a bad code, with the text and the place to mark.
    static func link(_ path: String, _ query: String?) throws(Problem) -> DigitalLink {
        let text = query.map { "\(path)?\($0)" } ?? path
        do {
            return try DigitalLink(path: text)
        } catch {
            throw Problem(error, in: text)
        }
    }
}
