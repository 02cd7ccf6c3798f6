extension Event {
    /// The event's hash ID by CBV 2.0, whatever way it was written. For many events use one ``EventHasher``.
    package var eventHash: EventHash {
        var hasher = EventHasher()
        return hasher.hash(self)
    }

    /// The text that is hashed, for debugging and for other implementations.
    package var preHash: String {
        var hasher = EventHasher()
        return hasher.preHash(self)
    }

    /// SHA-256 over everything the sender said but eventID, recordTime and context (decision record 0003).
    package var canonicalDigest: [UInt8] {
        var hasher = EventHasher()
        return hasher.digest(self)
    }
}
