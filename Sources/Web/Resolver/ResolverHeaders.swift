import GS1
import Hummingbird

/// What stands on the resolver's answers besides their content.
struct ResolverHeaders: Sendable {
    let installation: InstallationSettings

    /// Where the links of a code are listed (RFC 9264), and the context that makes linked data of that list.
    func link(_ headers: inout HTTPFields, to code: DigitalLink, for visit: Visit) {
        let origin = PublicOrigin(visit, installation)
        let list = "<\(origin.asked)\(code.path)?linkType=linkset>; rel=\"linkset\"; type=\"application/linkset+json\""
        let context = """
            <\(origin.text)\(Address.linksetContext.path)>; rel="http://www.w3.org/ns/json-ld#context"; \
            type="application/ld+json"
            """
        headers[own: .link] = "\(list), \(context)"
    }

    /// Which code it is, where it was asked for as a tag holds it.
    func same(_ headers: inout HTTPFields, as asked: UncompressedVisit) {
        guard let address = asked.address else { return }
        let link = "<\(PublicOrigin(asked.visit, installation).asked)\(address)>; rel=\"owl:sameAs\""
        headers[own: .link] = [headers[own: .link], link].compactMap { $0 }.joined(separator: ", ")
    }

    /// On every answer of the resolver: what may be asked, and by whom. OPTIONS tells of the list as well.
    func dress(_ headers: inout HTTPFields, for visit: Visit) {
        guard case .resolver = visit.address else { return }
        headers[.accessControlAllowMethods] = visit.address.allow
        guard visit.method == .options, let asked = try? UncompressedVisit(visit),
            let code = try? ResolverHandler.code(asked.visit)
        else { return }
        link(&headers, to: code, for: asked.visit)
        same(&headers, as: asked)
    }
}
