import Hummingbird

/// Header fields that the HTTP library has no name for, and those read through `Visit`.
struct Header: Hashable, Sendable {
    /// Checked once, not once a request.
    let name: HTTPFields.Element.Name

    private init(_ name: String) { self.name = HTTPFields.Element.Name(name)! }

    var text: String { name.rawName }

    static let accept = Header("Accept")
    static let acceptLanguage = Header("Accept-Language")
    static let authorization = Header("Authorization")
    static let contentEncoding = Header("Content-Encoding")
    static let contentLength = Header("Content-Length")
    static let contentType = Header("Content-Type")
    static let cookie = Header("Cookie")
    static let expect = Header("Expect")
    static let idempotencyKey = Header("Idempotency-Key")
    static let ifMatch = Header("If-Match")
    static let ifNoneMatch = Header("If-None-Match")
    static let link = Header("Link")
    static let refresh = Header("Refresh")
    static let fetchSite = Header("Sec-Fetch-Site")
    static let origin = Header("Origin")
    static let requestedMethod = Header("Access-Control-Request-Method")
    static let transferEncoding = Header("Transfer-Encoding")
    static let forwarded = Header("Forwarded")
    static let forwardedFor = Header("X-Forwarded-For")
    static let forwardedHost = Header("X-Forwarded-Host")
    static let forwardedProto = Header("X-Forwarded-Proto")
    static let userAgent = Header("User-Agent")
    static let requestID = Header("X-Request-Id")

    static let contentTypeOptions = Header("X-Content-Type-Options")
    static let frameOptions = Header("X-Frame-Options")
    static let referrerPolicy = Header("Referrer-Policy")
    static let permissionsPolicy = Header("Permissions-Policy")
    static let openerPolicy = Header("Cross-Origin-Opener-Policy")
    static let resourcePolicy = Header("Cross-Origin-Resource-Policy")

    static let epcisVersion = Header("GS1-EPCIS-Version")
    static let epcisMin = Header("GS1-EPCIS-Min")
    static let epcisMax = Header("GS1-EPCIS-Max")
    static let cbvVersion = Header("GS1-CBV-Version")
    static let cbvMin = Header("GS1-CBV-Min")
    static let cbvMax = Header("GS1-CBV-Max")
    static let epcFormat = Header("GS1-EPC-Format")
    static let cbvXMLFormat = Header("GS1-CBV-XML-Format")
    static let extensions = Header("GS1-Extensions")
    static let vendorVersion = Header("GS1-Vendor-Version")
    static let captureLimit = Header("GS1-EPCIS-Capture-Limit")
    static let captureFileSizeLimit = Header("GS1-EPCIS-Capture-File-Size-Limit")
    static let captureErrorBehaviour = Header("GS1-Capture-Error-Behaviour")
    static let nextPageTokenExpires = Header("GS1-Next-Page-Token-Expires")
}

extension HTTPFields {
    subscript(own header: Header) -> String? {
        get { self[header.name] }
        set { self[header.name] = newValue }
    }
}
