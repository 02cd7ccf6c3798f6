/// Whether an event still stands, as error declarations tell. Only its own sender's declaration counts.
package struct EventStanding: Hashable, Sendable {
    package enum State: String, CaseIterable, Hashable, Sendable {
        case stands
        /// Declared wrong in its data: still followed, since most of it may be right, and marked.
        case incorrectData
        /// Declared not to have happened: shown, never followed.
        case didNotOccur
    }

    package let state: State
    /// Numbers of the declaring events, ascending.
    package let declaredBy: [Int64]
    /// Time of the last declaration, microseconds UTC.
    package let declaredAt: Int64?
    /// As declared, canonical.
    package let reason: String?
    /// IDs of the events that say it right, sorted.
    package let correctiveEventIDs: [String]

    package static let stands = EventStanding(
        state: .stands, declaredBy: [], declaredAt: nil, reason: nil, correctiveEventIDs: [])

    package init(
        state: State, declaredBy: [Int64], declaredAt: Int64?, reason: String?, correctiveEventIDs: [String]
    ) {
        self.state = state
        self.declaredBy = declaredBy
        self.declaredAt = declaredAt
        self.reason = reason
        self.correctiveEventIDs = correctiveEventIDs
    }
}
