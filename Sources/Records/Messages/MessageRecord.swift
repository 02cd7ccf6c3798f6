/// A message as its cause and the operator see it: not to whom, not what.
package struct MessageRecord: Hashable, Sendable {
    package let id: MessageID
    package let purpose: MessagePurpose
    package let about: String
    package let channel: MessageChannel
    package let state: MessageState
    package let attempts: Int
    /// Why the last attempt failed.
    package let cause: MessageTrouble.Code?
    /// Microseconds UTC.
    package let createdAt: Int64
    package let finishedAt: Int64?
}
