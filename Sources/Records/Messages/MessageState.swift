/// How far a message is. Raw values are stored.
package enum MessageState: Int64, Hashable, Sendable, CaseIterable {
    case waiting = 0
    /// Handed to who carries it on; whether it was read nobody knows.
    case sent = 1
    /// No further attempt; the cause says why.
    case givenUp = 2
}
