/// Everything the rules may know beyond the document, loaded before they are asked.
package struct CaptureContext: Sendable {
    /// The document's identities that are stored already.
    package let known: [EventIdentity: KnownEvent]
    /// Microseconds UTC.
    package let now: Int64
    package let policy: CapturePolicy
    /// The party that sends the document.
    package let sender: String
    /// Who may use the GTINs that the document puts on goods.
    package let gtins: GTINBook

    package init(
        known: [EventIdentity: KnownEvent], now: Int64, policy: CapturePolicy, sender: String = "",
        gtins: GTINBook = GTINBook()
    ) {
        self.known = known
        self.now = now
        self.policy = policy
        self.sender = sender
        self.gtins = gtins
    }
}

/// A stored event, as far as identity needs it.
package struct KnownEvent: Hashable, Sendable {
    package let number: Int64
    /// Its full canonical digest.
    package let digest: [UInt8]
    /// Everyone who submitted it.
    package var senders: Set<String>

    package init(number: Int64, digest: [UInt8], senders: Set<String> = []) {
        self.number = number
        self.digest = digest
        self.senders = senders
    }
}
