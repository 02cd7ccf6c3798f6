import GS1

/// A request for a code as a tag holds it is the request for the same code uncompressed, under our own origin (resolver 1.2
/// 2.3): what the tag says beside the key goes before the query as received.
struct UncompressedVisit: Sendable {
    let visit: Visit
    /// Path and query of what the tag says alone; nil where nothing was compressed.
    let address: String?

    /// - Throws: a string that does not decode, with the place to mark.
    init(_ received: Visit) throws(Problem) {
        let segment = received.path.dropFirst().prefix { $0 != "/" }
        guard EPCBinary.isMeant(segment) else {
            (visit, address) = (received, nil)
            return
        }
        do {
            let epc = try EPCBinary(segment)
            visit = received.asking(epc.link.path, Query(raw: epc.uncompressed(received.query.raw)))
            address = epc.link.description
        } catch {
            var problem = Problem(error, in: received.path)
            problem.position = error.position.map { $0 + 1 }
            throw problem
        }
    }
}

extension Visit {
    /// The same request for something else.
    fileprivate func asking(_ path: String, _ query: Query) -> Visit {
        Visit(
            request: request, method: method, path: path, query: query, address: .resolver(path), id: id,
            language: language, peer: peer, logger: logger, caller: caller, person: person,
            forwardedOrigin: forwardedOrigin)
    }
}
