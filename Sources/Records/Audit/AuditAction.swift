/// What was done. Raw values are stored.
package enum AuditAction: String, Hashable, Sendable, CaseIterable {
    case captureAccepted = "capture.accepted"
    case captureStored = "capture.stored"
    case captureRefused = "capture.refused"
    case captureGivenUp = "capture.givenUp"
    case eventErased = "event.erased"
    case keyCreated = "key.created"
    case keyRevoked = "key.revoked"
    case restored = "backup.restored"
}
