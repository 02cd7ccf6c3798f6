/// What came of confirming, or of withdrawing.
package enum ConfirmationOutcome: Hashable, Sendable {
    case stored([StoredConfirmation])
    /// The same request came twice.
    case repeated([StoredConfirmation])
    /// The file, or the confirmation, was changed in between.
    case stale
    /// It was withdrawn before.
    case over
    case missing
}
