extension Event {
    /// Every thing the event names, in the order of its fields; the order never changes for an event once written. For many events use one
    /// ``MentionReader``.
    package var mentions: [Mention] {
        var reader = MentionReader()
        return reader.mentions(of: self)
    }
}
