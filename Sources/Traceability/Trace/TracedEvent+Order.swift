extension TracedEvent {
    /// By time; capture order where times are equal.
    static func isEarlier(_ left: TracedEvent, _ right: TracedEvent) -> Bool {
        (left.time, left.number) < (right.time, right.number)
    }

    /// With the mentions of another reading of the same event: each holds only the EPCs that were asked for.
    func merging(_ other: TracedEvent) -> TracedEvent {
        let known = Set(mentions.map(\.position))
        let more = other.mentions.filter { !known.contains($0.position) }
        return more.isEmpty ? self : with(mentions: mentions + more)
    }

    func with(mentions: [TracedMention]) -> TracedEvent {
        TracedEvent(
            number: number, eventID: eventID, kind: kind, action: action, time: time, zoneOffset: zoneOffset,
            bizStep: bizStep, disposition: disposition, sender: sender,
            otherSenders: otherSenders, declaration: declaration, mentions: mentions)
    }
}
