import Hummingbird

/// CORS for what is public by nature: no cookie is trusted anywhere here, so any origin may read.
struct CrossOrigin: Sendable {
    func dress(_ headers: inout HTTPFields, for visit: Visit) {
        guard visit.address.isCrossOrigin else { return }
        headers[.accessControlAllowOrigin] = "*"
        headers[.accessControlExposeHeaders] = Self.exposed
        guard visit.method == .options, visit.header(.requestedMethod) != nil else { return }
        headers[.accessControlAllowMethods] = visit.address.allow
        headers[.accessControlAllowHeaders] = Self.allowed
        headers[.accessControlMaxAge] = "86400"
    }

    private static let exposed = [
        "Link", "Location", "ETag", "Retry-After", Header.requestID.rawValue, Header.epcisVersion.rawValue,
        Header.cbvVersion.rawValue, Header.extensions.rawValue, Header.nextPageTokenExpires.rawValue,
        Header.captureLimit.rawValue, Header.captureFileSizeLimit.rawValue, Header.captureErrorBehaviour.rawValue,
    ].joined(separator: ", ")

    private static let allowed = [
        "Authorization", "Content-Type", "Accept", "Accept-Language", Header.requestID.rawValue,
        Header.epcisVersion.rawValue, Header.epcisMin.rawValue, Header.epcisMax.rawValue, Header.cbvVersion.rawValue,
        Header.cbvMin.rawValue, Header.cbvMax.rawValue, Header.epcFormat.rawValue, Header.cbvXMLFormat.rawValue,
        Header.captureErrorBehaviour.rawValue, Header.extensions.rawValue,
    ].joined(separator: ", ")
}
