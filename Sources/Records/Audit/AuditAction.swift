/// What was done. Raw values are stored.
package enum AuditAction: String, Hashable, Sendable, CaseIterable {
    case captureAccepted = "capture.accepted"
    case captureStored = "capture.stored"
    case captureRefused = "capture.refused"
    case captureGivenUp = "capture.givenUp"
    case eventErased = "event.erased"
    case keyCreated = "key.created"
    case keyRevoked = "key.revoked"
    case fileCreated = "file.created"
    case fileChanged = "file.changed"
    case filesExported = "file.exported"
    /// Somebody who is not of the party saw its phones and numbers in clear.
    case personalRead = "personal.read"
    case personalExported = "personal.exported"
    case personalErased = "personal.erased"
    case restored = "backup.restored"
}
