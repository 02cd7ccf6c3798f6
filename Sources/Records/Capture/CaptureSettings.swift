package import EPCIS
package import Traceability

/// What an operator sets about capture.
package struct CaptureSettings: Sendable {
    /// `GS1-EPCIS-Capture-File-Size-Limit`.
    package var maxBytes = 64 << 20
    /// `GS1-EPCIS-Capture-Limit`: events of one document.
    package var maxEvents = 100_000
    /// A document up to this size is stored before it is answered; a larger one is made durable first and stored after.
    package var inlineBytes = 2 << 20
    /// Documents that wait for the writer may hold so many bytes together; beyond, a client is asked to come back.
    package var maxWaitingBytes = 128 << 20
    /// What a refused client is told to wait, in seconds.
    package var retryAfter = 2
    /// One transaction takes waiting documents until it has so many events.
    package var groupEvents = 1_000
    /// How long a process may keep a job without a sign of life, in microseconds.
    package var lease: Int64 = 15_000_000
    /// How often a job is begun before it is given up.
    package var maxAttempts = 5
    /// This process's name among those that share the database; a restarted process takes up its own jobs at once.
    package var node = "nguon"
    package var limits = EPCISLimits()
    package var policy = CapturePolicy()

    package init() {}

    /// What the parser is told.
    var reading: EPCISLimits {
        var limits = limits
        limits.maxEvents = maxEvents
        return limits
    }
}
