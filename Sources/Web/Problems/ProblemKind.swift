/// What kind of refusal: decides the status and the `type`.
package enum ProblemKind: String, CaseIterable, Sendable {
    case badRequest
    case badCode
    case validation
    case queryParameter
    case unauthorized
    case forbidden
    /// A form whose page is of another session.
    case staleForm
    case notFound
    case methodNotAllowed
    case notAcceptable
    case timeout
    case alreadyExists
    case preconditionFailed
    case preconditionRequired
    case captureLimit
    case queryTooLarge
    case addressTooLong
    case unsupportedMediaType
    case throttled
    case implementation
    case notImplemented
    case unavailable

    package var status: Int {
        switch self {
        case .badRequest, .badCode, .validation, .queryParameter: 400
        case .unauthorized: 401
        case .forbidden, .staleForm: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .timeout: 408
        case .alreadyExists: 409
        case .preconditionFailed: 412
        case .preconditionRequired: 428
        case .captureLimit, .queryTooLarge: 413
        case .addressTooLong: 414
        case .unsupportedMediaType: 415
        case .throttled: 429
        case .implementation: 500
        case .notImplemented: 501
        case .unavailable: 503
        }
    }

    /// The exception type of GS1's REST contract, where it has one.
    var epcisException: String? {
        switch self {
        case .badRequest, .badCode, .validation: "ValidationException"
        case .queryParameter: "QueryParameterException"
        case .unauthorized, .forbidden, .staleForm: "SecurityException"
        case .notFound: "NoSuchResourceException"
        case .notAcceptable: "NotAcceptableException"
        case .alreadyExists: "ResourceAlreadyExistsException"
        case .captureLimit: "CaptureLimitExceededException"
        case .queryTooLarge: "QueryTooLargeException"
        case .addressTooLong: "URITooLongException"
        case .unsupportedMediaType: "UnsupportedMediaTypeException"
        case .implementation, .notImplemented: "ImplementationException"
        case .methodNotAllowed, .timeout, .throttled, .unavailable, .preconditionFailed, .preconditionRequired: nil
        }
    }

    /// The stable `type` of RFC 9457 at an address.
    func type(at address: Address) -> String {
        if address.isEPCIS, let epcisException { return "epcisException:\(epcisException)" }
        return "https://nguon.example/problems/\(rawValue)"
    }
}
