import Hummingbird

/// What is refused before anybody looks at it.
struct Limits: Sendable {
    let targetBytes: Int

    func check(_ visit: Visit) throws(Problem) {
        guard visit.request.head.path?.utf8.count ?? 0 <= targetBytes else {
            throw Problem(.addressTooLong, "web.addressTooLong", ["limit": String(targetBytes)])
        }
        if let pair = visit.query.broken {
            throw Problem(.badRequest, "web.brokenQuery", ["pair": String(pair.prefix(80))])
        }
    }
}
