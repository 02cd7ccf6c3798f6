package import Traceability

/// A document as it came through a door, and who sent it.
package struct CaptureSubmission: Sendable {
    package let bytes: [UInt8]
    package let behaviour: ErrorBehaviour
    package let actor: Actor
    /// The client's `Idempotency-Key`: at most 255 bytes.
    package let idempotencyKey: String?
    /// `X-Request-Id`, for the audit trail.
    package let request: String?

    package init(
        bytes: [UInt8], behaviour: ErrorBehaviour = .rollback, actor: Actor, idempotencyKey: String? = nil,
        request: String? = nil
    ) {
        self.bytes = bytes
        self.behaviour = behaviour
        self.actor = actor
        self.idempotencyKey = idempotencyKey
        self.request = request
    }
}
