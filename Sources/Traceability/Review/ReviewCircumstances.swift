/// What a step is judged by besides the case.
package struct ReviewCircumstances: Sendable {
    /// Microseconds UTC.
    package var now: Int64
    package var policy: ReviewPolicy
    /// The version of the case that was read; nil: whatever is there.
    package var read: Int64?
    /// The version of what it is about, as it is now.
    package var subjectVersion: Int64
    /// What the rules find now.
    package var findings: [Finding]
    /// What was done with the case so far, oldest first.
    package var steps: [ReviewStep]
    /// Whom it is to be given to, with their parts; of assignments.
    package var assignee: ReviewOfficer?
    /// Whether it is decided together with others.
    package var isBulk: Bool

    package init(
        now: Int64, policy: ReviewPolicy, read: Int64? = nil, subjectVersion: Int64, findings: [Finding] = [],
        steps: [ReviewStep] = [], assignee: ReviewOfficer? = nil, isBulk: Bool = false
    ) {
        self.now = now
        self.policy = policy
        self.read = read
        self.subjectVersion = subjectVersion
        self.findings = findings
        self.steps = steps
        self.assignee = assignee
        self.isBulk = isBulk
    }
}
