extension EventEncoder {
    /// Writes an event some of whose standard members came under other names: in our names first, then with the sender's put back.
    /// Rare, so it may cost a second reading.
    mutating func spelled(_ event: Event) {
        var plain = event
        plain.spellings = []
        var inner = EventEncoder()
        inner.event(plain)
        guard let members = try? JSONValue(inner.json.bytes, limits: .none).object else {
            preconditionFailure("the encoder writes valid JSON")
        }
        for member in members {
            let spelling = event.spellings.first { $0.member == member.name }
            json.name(spelling?.name ?? member.name)
            json.value(spelling?.value.map(JSONValue.string) ?? member.value)
        }
    }
}

extension EPCISLimits {
    /// For text of our own making.
    static let none: EPCISLimits = {
        var limits = EPCISLimits()
        limits.maxDepth = .max
        limits.maxStringBytes = .max
        return limits
    }()
}
