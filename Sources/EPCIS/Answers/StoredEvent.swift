/// An event as a store keeps it, ready to be given out.
package struct StoredEvent: Hashable, Sendable {
    /// The event's JSON exactly as sent.
    package var body: [UInt8]
    /// The `@context` value it was sent in, exactly as sent; empty when the body brings the only one.
    package var context: [UInt8]
    /// Microseconds since 1970, UTC.
    package var recordTime: Int64
    /// The identity the store gave it, nil when its sender named it.
    package var assignedID: String?

    package init(body: [UInt8], context: [UInt8], recordTime: Int64, assignedID: String? = nil) {
        self.body = body
        self.context = context
        self.recordTime = recordTime
        self.assignedID = assignedID
    }
}
