/// A process's claim on an accepted document: others leave it alone until the instant has passed.
struct CaptureLease: Hashable, Sendable {
    let owner: String
    /// Microseconds UTC.
    let until: Int64
}
