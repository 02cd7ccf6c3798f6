extension Event {
    /// The event as JSON: the same values, member names and numbers as were read, in the standard's order.
    package func encoded() -> [UInt8] {
        var encoder = EventEncoder()
        encoder.event(self)
        return encoder.json.bytes
    }

    /// Appends the event's JSON to a buffer that is used again and again.
    package func encode(into bytes: inout [UInt8]) {
        var encoder = EventEncoder(JSONWriter(taking: &bytes))
        encoder.event(self)
        bytes = encoder.json.bytes
    }
}
