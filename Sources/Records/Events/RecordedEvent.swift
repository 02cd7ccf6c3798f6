/// One event as it is kept.
package struct RecordedEvent: Hashable, Sendable {
    /// Dense, permanent, in order of storing.
    package let number: Int64
    /// As sent; its event hash ID when none was sent.
    package let eventID: String
    /// Whether the ID was given by us: then the body has none.
    package let isIDAssigned: Bool
    /// Microseconds UTC, here and below.
    package let eventTime: Int64
    package let recordTime: Int64
    /// Who submitted it first.
    package let sender: String
    /// `nil` when the body was erased.
    package let body: Body?

    /// What was sent.
    package struct Body: Hashable, Sendable {
        /// The event's JSON as sent.
        package let bytes: [UInt8]
        /// Key into the contexts that come along.
        package let context: Int64
    }
}
