package import Traceability

/// One captured document and what became of it.
package struct CaptureJob: Hashable, Sendable {
    /// Raw values are stored.
    package enum State: Int64, Hashable, Sendable, CaseIterable {
        /// Durable as bytes, not yet stored as events.
        case waiting = 0
        /// Every event is stored, or was before.
        case stored = 1
        /// The good events are stored, some were refused (`proceed`).
        case partial = 2
        /// Nothing was stored.
        case refused = 3
    }

    package let id: CaptureJobID
    /// The party that owns the submission.
    package let sender: String
    /// `Actor.id` of who sent it.
    package let actor: String
    /// Microseconds UTC.
    package let createdAt: Int64
    package let finishedAt: Int64?
    package let behaviour: ErrorBehaviour
    package let state: State
    package let eventCount: Int
    /// Events new with this job.
    package let storedCount: Int
    /// Events known before: the sender owns its submission all the same.
    package let duplicateCount: Int
    package let refusedCount: Int
    /// In document order. Empty in a list of jobs and while running.
    package let findings: [Finding]

    /// EPCIS's `running`.
    package var isRunning: Bool { state == .waiting }
    /// EPCIS's `success`: no error so far.
    package var isSuccess: Bool { state == .waiting || state == .stored }
    /// The findings that kept an event out.
    package var errors: [Finding] { findings.filter { $0.severity == .error } }
}
