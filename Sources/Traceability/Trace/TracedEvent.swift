package import EPCIS

/// An event as tracing needs it: the stored envelope and mentions, without the body.
package struct TracedEvent: Hashable, Sendable {
    /// What an event says of itself when it declares an earlier one wrong (same event ID).
    package struct Declaration: Hashable, Sendable {
        /// Microseconds UTC.
        package let at: Int64
        /// Canonical: `did_not_occur`, `incorrect_data`, or a full URI.
        package let reason: String?
        package let correctiveEventIDs: [String]

        package init(at: Int64, reason: String?, correctiveEventIDs: [String] = []) {
            self.at = at
            self.reason = reason
            self.correctiveEventIDs = correctiveEventIDs
        }
    }

    /// Dense and permanent: the order of capture.
    package let number: Int64
    /// As sent, or the event hash ID.
    package let eventID: String
    package let kind: EventType
    package let action: Action?
    /// Microseconds UTC.
    package let time: Int64
    /// As sent: `+07:00`.
    package let zoneOffset: String
    /// Canonical.
    package let bizStep: String?
    /// Canonical.
    package let disposition: String?
    /// Who submitted it first.
    package let sender: String
    /// Who submitted it later, with the same content.
    package let otherSenders: Set<String>
    package let declaration: Declaration?
    /// By position.
    package let mentions: [TracedMention]

    package init(
        number: Int64, eventID: String, kind: EventType, action: Action?, time: Int64, zoneOffset: String,
        bizStep: String?, disposition: String?, sender: String, otherSenders: Set<String> = [],
        declaration: Declaration?,
        mentions: [TracedMention]
    ) {
        self.number = number
        self.eventID = eventID
        self.kind = kind
        self.action = action
        self.time = time
        self.zoneOffset = zoneOffset
        self.bizStep = bizStep
        self.disposition = disposition
        self.sender = sender
        self.otherSenders = otherSenders
        self.declaration = declaration
        self.mentions = mentions.sorted { $0.position < $1.position }
    }

    /// Everyone who speaks for it.
    package var senders: Set<String> { otherSenders.union([sender]) }

    /// Whether anyone who submitted the other submitted this one.
    func isFromSameSender(as other: TracedEvent) -> Bool {
        sender == other.sender || !senders.isDisjoint(with: other.senders)
    }
}
