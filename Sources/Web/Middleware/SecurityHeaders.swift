import Hummingbird
import Traceability

/// The headers every answer wears, whatever made it.
struct SecurityHeaders: Sendable {
    let isSecure: Bool
    private let pagePolicy: String

    /// - Parameter styles: those that stand in pages.
    init(isSecure: Bool, styles: InlineStyles) {
        self.isSecure = isSecure
        pagePolicy = Self.pagePolicy(styles: styles.sources)
    }

    func dress(_ headers: inout HTTPFields, for visit: Visit) {
        headers[own: .requestID] = visit.id
        for field in Self.always { headers.append(field) }
        headers.append(Self.devices(visit.address))
        headers[own: .resourcePolicy] = visit.address.isCrossOrigin ? "cross-origin" : "same-origin"
        // What people sent in brings a stricter one of its own.
        if headers[.contentSecurityPolicy] == nil {
            headers[.contentSecurityPolicy] = isPage(headers) ? pagePolicy : Self.dataPolicy
        }
        if isSecure { headers[.strictTransportSecurity] = "max-age=31536000" }
        if headers[.cacheControl] == nil {
            // What somebody saw signed in must not come back from a memory after they signed out.
            headers[.cacheControl] = isPage(headers) && visit.person == nil ? "no-cache" : "no-store"
        }
    }

    private static let always = [
        HTTPFields.Element(name: Header.contentTypeOptions.name, value: "nosniff"),
        HTTPFields.Element(name: Header.frameOptions.name, value: "DENY"),
        HTTPFields.Element(name: Header.referrerPolicy.name, value: "same-origin"),
        HTTPFields.Element(name: Header.openerPolicy.name, value: "same-origin"),
    ]

    /// Where people look codes up, our own script may ask for the camera; where they draw a place or confirm on site, for where they stand.
    private static func devices(_ address: Address) -> HTTPFields.Element {
        if case .files(.place, _) = address { return standingPlace }
        if case .files(_, .part(_, .confirmation)) = address { return standingPlace }
        return address.isPortal ? camera : nothing
    }

    private static let camera = permissions("camera=(self), geolocation=()")
    private static let standingPlace = permissions("camera=(), geolocation=(self)")
    private static let nothing = permissions("camera=(), geolocation=()")

    private static func permissions(_ devices: String) -> HTTPFields.Element {
        HTTPFields.Element(
            name: Header.permissionsPolicy.name, value: "\(devices), microphone=(), payment=(), usb=()")
    }

    private func isPage(_ headers: HTTPFields) -> Bool { headers[.contentType]?.hasPrefix("text/html") ?? false }

    /// Everything from ourselves, nothing inline but our own style, no frame around us.
    private static func pagePolicy(styles: String) -> String {
        """
        default-src 'none'; style-src 'self' \(styles); script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
        manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """
    }
    static let dataPolicy = "default-src 'none'; frame-ancestors 'none'"
}
