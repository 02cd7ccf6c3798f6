/// A status with what it rests on. Earlier ones stand in the history.
package struct Standing: Codable, Hashable, Sendable {
    package var status: FileStatus
    /// Since this day in Vietnam.
    package var since: CivilDay
    /// In the words of who decided; nil where none is needed.
    package var reason: String?
    /// What the list of reasons says of it; nil where none was chosen.
    package var reasons: [ReviewReason]?
    /// Number of the decision; nil where there is none.
    package var decision: String?
    /// The day on the decision; nil where there is none.
    package var decisionDay: CivilDay?
    /// Passed the automatic check: no officer looked. Nil where one did, or where nothing was checked.
    package var isAutomatic: Bool?

    package init(
        _ status: FileStatus, since: CivilDay, reason: String? = nil, decision: String? = nil,
        decisionDay: CivilDay? = nil, reasons: [ReviewReason]? = nil, isAutomatic: Bool? = nil
    ) {
        self.status = status
        self.since = since
        self.reason = reason
        self.reasons = reasons
        self.decision = decision
        self.decisionDay = decisionDay
        self.isAutomatic = isAutomatic
    }
}
