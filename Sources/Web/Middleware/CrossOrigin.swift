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
        "Link", "Location", "ETag", "Retry-After", Header.requestID.text, Header.epcisVersion.text,
        Header.cbvVersion.text, Header.extensions.text, Header.nextPageTokenExpires.text,
        Header.captureLimit.text, Header.captureFileSizeLimit.text, Header.captureErrorBehaviour.text,
    ].joined(separator: ", ")

    private static let allowed = [
        "Authorization", "Content-Type", "Accept", "Accept-Language", Header.requestID.text,
        Header.epcisVersion.text, Header.epcisMin.text, Header.epcisMax.text, Header.cbvVersion.text,
        Header.cbvMin.text, Header.cbvMax.text, Header.epcFormat.text, Header.cbvXMLFormat.text,
        Header.captureErrorBehaviour.text, Header.extensions.text,
    ].joined(separator: ", ")
}
