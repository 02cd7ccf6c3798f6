/// Why a submission was not taken at all: no job exists. (Bad bytes are an `EPCISError`.)
package struct CaptureError: Error, Hashable, Sendable {
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// More bytes than the limit. Arguments: `limit`, `found`.
        case tooLarge = "capture.tooLarge"
        /// More events than the limit. Arguments: the parser's.
        case tooManyEvents = "capture.tooManyEvents"
        /// The key was used for other bytes. Arguments: `job`.
        case keyReused = "capture.keyReused"
        /// An idempotency key longer than 255 bytes, or with control characters.
        case keyUnfit = "capture.keyUnfit"
        /// The actor has no right to capture.
        case forbidden = "capture.forbidden"
        /// Too much waits, or the process is stopping: come back after `retryAfter` seconds.
        case unavailable = "capture.unavailable"
    }

    package let code: Code
    package let arguments: [String: String]
    /// Seconds.
    package let retryAfter: Int?

    package init(_ code: Code, arguments: [String: String] = [:], retryAfter: Int? = nil) {
        self.code = code
        self.arguments = arguments
        self.retryAfter = retryAfter
    }

    static func tooMuch(_ code: Code, found: Int, limit: Int) -> CaptureError {
        CaptureError(code, arguments: ["found": String(found), "limit": String(limit)])
    }
}
