/// A status with what it rests on. Earlier ones stand in the history.
package struct Standing: Codable, Hashable, Sendable {
    package var status: FileStatus
    /// Since this day in Vietnam.
    package var since: CivilDay
    /// In the words of who decided; nil where none is needed.
    package var reason: String?
    /// Number of the decision; nil where there is none.
    package var decision: String?

    package init(_ status: FileStatus, since: CivilDay, reason: String? = nil, decision: String? = nil) {
        self.status = status
        self.since = since
        self.reason = reason
        self.decision = decision
    }
}
