extension EPCISDocument {
    /// One place in the event list. A bad event does not hide the others.
    package struct Entry: Sendable {
        /// Index in the event list, from 0.
        package let position: Int
        /// The event's JSON as sent: its place in the document's bytes, braces included.
        package let body: Range<Int>
        package let outcome: Result<Event, EPCISError>

        package var event: Event? { try? outcome.get() }
    }
}
