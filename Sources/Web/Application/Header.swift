import Hummingbird

/// Header fields that the HTTP library has no name for, and those read through `Visit`.
enum Header: String, Sendable, CaseIterable {
    case accept = "Accept"
    case acceptLanguage = "Accept-Language"
    case authorization = "Authorization"
    case contentEncoding = "Content-Encoding"
    case contentLength = "Content-Length"
    case contentType = "Content-Type"
    case cookie = "Cookie"
    case expect = "Expect"
    case idempotencyKey = "Idempotency-Key"
    case ifNoneMatch = "If-None-Match"
    case link = "Link"
    case requestedMethod = "Access-Control-Request-Method"
    case transferEncoding = "Transfer-Encoding"
    case forwardedFor = "X-Forwarded-For"
    case requestID = "X-Request-Id"

    case contentTypeOptions = "X-Content-Type-Options"
    case frameOptions = "X-Frame-Options"
    case referrerPolicy = "Referrer-Policy"
    case permissionsPolicy = "Permissions-Policy"
    case openerPolicy = "Cross-Origin-Opener-Policy"
    case resourcePolicy = "Cross-Origin-Resource-Policy"

    case epcisVersion = "GS1-EPCIS-Version"
    case epcisMin = "GS1-EPCIS-Min"
    case epcisMax = "GS1-EPCIS-Max"
    case cbvVersion = "GS1-CBV-Version"
    case cbvMin = "GS1-CBV-Min"
    case cbvMax = "GS1-CBV-Max"
    case epcFormat = "GS1-EPC-Format"
    case cbvXMLFormat = "GS1-CBV-XML-Format"
    case extensions = "GS1-Extensions"
    case vendorVersion = "GS1-Vendor-Version"
    case captureLimit = "GS1-EPCIS-Capture-Limit"
    case captureFileSizeLimit = "GS1-EPCIS-Capture-File-Size-Limit"
    case captureErrorBehaviour = "GS1-Capture-Error-Behaviour"
    case nextPageTokenExpires = "GS1-Next-Page-Token-Expires"
}

extension HTTPFields {
    subscript(own header: Header) -> String? {
        get { self[.init(header.rawValue)!] }
        set { self[.init(header.rawValue)!] = newValue }
    }
}
