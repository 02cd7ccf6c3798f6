/// One page of a query's answer.
package struct EventPage: Hashable, Sendable {
    package let found: RecordedEvents
    /// Leads to the next page; `nil` on the last.
    package let next: Next?

    package struct Next: Hashable, Sendable {
        package let token: String
        /// Microseconds UTC.
        package let expiresAt: Int64
    }
}
