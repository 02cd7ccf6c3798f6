/// An instant with the text its sender wrote (xsd:dateTimeStamp: the offset is never missing).
package struct Timestamp: Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z; finer digits are in ``text`` only.
    package let microseconds: Int64
    /// As sent, `2026-03-01T08:30:00.000+07:00`.
    package let text: String

    package init(microseconds: Int64, text: String) {
        self.microseconds = microseconds
        self.text = text
    }
}

extension Timestamp: Hashable {
    /// Two timestamps are equal when they are written equal; compare ``microseconds`` for the instant.
    package static func == (a: Timestamp, b: Timestamp) -> Bool { a.text == b.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
