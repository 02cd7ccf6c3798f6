/// Looks whether anything is behind a target: the port to the outside.
package protocol LinkProber: Sendable {
    func probe(_ href: String) async -> LinkProbe
}

/// What came of one look.
package struct LinkProbe: Hashable, Sendable {
    /// Of the last answer; nil when there was none.
    package let status: Int?
    /// Nil: something is there.
    package let cause: LinkHealth.Cause?

    package init(status: Int?, cause: LinkHealth.Cause?) {
        self.status = status
        self.cause = cause
    }
}
