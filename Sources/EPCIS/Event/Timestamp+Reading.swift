extension Timestamp {
    /// Reads `2026-03-01T08:30:00.000+07:00`: the offset must be there, the day must exist (standard, `DateTimeStamp`).
    /// - Returns: nil for anything else.
    package init?(_ text: String) {
        var copy = text
        guard let microseconds = copy.withUTF8({ Timestamp.microseconds($0) }) else { return nil }
        self.init(microseconds: microseconds, text: text)
    }

    /// The instant of a text, in microseconds since 1970; digits beyond are cut off.
    static func microseconds(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        var fields = DateTimeFields(text)
        guard let day = fields.day(), let time = fields.time(), let offset = fields.offset(), fields.isAtEnd else {
            return nil
        }
        return (Int64(day) * 86_400 + Int64(time.seconds) - Int64(offset) * 60) * 1_000_000 + Int64(time.microseconds)
    }

    /// Minutes east of UTC of `+07:00`, `-03:30`, `Z`; nil for anything else.
    static func offsetMinutes(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var fields = DateTimeFields(text)
        guard let offset = fields.offset(), fields.isAtEnd else { return nil }
        return offset
    }
}
