package import EPCIS

/// One good event of a document, read down to what rules and storage need; the body stays in the document's bytes.
package struct SubmittedEvent: Hashable, Sendable {
    /// Index in the document, from 0.
    package let position: Int
    /// RFC 6901 pointer of the event in the document, e.g. `/epcisBody/eventList/3`.
    package let pointer: String
    /// The event's JSON as sent: a range of the document's bytes.
    package let body: Range<Int>
    /// As sent; `nil` when none was sent.
    package let eventID: String?
    package let kind: EventType
    package let action: Action?
    /// Microseconds UTC.
    package let eventTime: Int64
    package let zoneOffset: String
    /// Canonical: a bare CBV word or a full URI.
    package let bizStep: String?
    package let disposition: String?
    /// The 32 bytes of the CBV 2.0 event hash.
    package let hash: [UInt8]
    /// The 32 bytes of the full canonical digest, error declaration included.
    package let digest: [UInt8]
    /// The event ID as sent, or the event hash ID.
    package let id: String
    package let identity: EventIdentity
    /// The identity of the event an error declaration declares wrong; `nil` for an event in its own right.
    package let declared: EventIdentity?
    package let declaration: Declaration?
    package let mentions: [Mention]

    /// The pointer of a place in this event; `place` begins with a slash.
    package func pointer(to place: String) -> String { pointer + place }

    /// The error declaration an event carries.
    package struct Declaration: Hashable, Sendable {
        /// Microseconds UTC.
        package let time: Int64
        package let reason: String?

        package init(time: Int64, reason: String?) {
            self.time = time
            self.reason = reason
        }
    }
}
