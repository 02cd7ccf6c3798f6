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

    /// On every answer of the resolver: what may be asked, and by whom. OPTIONS tells of the list as well.
    func dress(_ headers: inout HTTPFields, for visit: Visit) {
        guard case .resolver = visit.address else { return }
        headers[.accessControlAllowMethods] = visit.address.allow
        guard visit.method == .options, let code = try? ResolverHandler.code(visit) else { return }
        link(&headers, to: code, for: visit)
    }
}
