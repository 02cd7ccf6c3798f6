/// Something that waits for an authority's word, or got it.
package struct ReviewCase: Hashable, Sendable {
    /// Time-ordered: the oldest has the smallest.
    package let number: Int64
    package let kind: ReviewKind
    /// The file's ID, or the key of what it is about.
    package let subject: String
    /// Which version of it the case is about.
    package var subjectVersion: Int64
    /// As lists show it.
    package var title: String
    /// Who reaches it.
    package var reach: Subject
    /// From 1, one more with every step.
    package var version: Int64
    package var state: ReviewState
    /// The stage it waits at, or was decided at.
    package var stage: ReviewStage
    package var cause: ReviewCause
    /// Microseconds UTC.
    package let openedAt: Int64
    /// Who handed it in.
    package var openedBy: String
    /// The last day in time.
    package var due: CivilDay
    /// Codes of what the rules found when it was handed in, worst first; arguments are worked out anew whenever it is shown.
    package var findings: [String]
    /// Whether one of them must be mended before it can be approved.
    package var isBlocked: Bool
    /// `user:…`; nil: whoever comes first.
    package var assignee: String?
    package var decidedAt: Int64?
    package var decidedBy: String?
    package var decision: ReviewDecision?

    package init(
        number: Int64, kind: ReviewKind, subject: String, subjectVersion: Int64, title: String, reach: Subject,
        stage: ReviewStage, cause: ReviewCause, openedAt: Int64, openedBy: String, due: CivilDay,
        findings: [String] = [], isBlocked: Bool = false
    ) {
        self.number = number
        self.kind = kind
        self.subject = subject
        self.subjectVersion = subjectVersion
        self.title = title
        self.reach = reach
        version = 1
        state = .open
        self.stage = stage
        self.cause = cause
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.due = due
        self.findings = findings
        self.isBlocked = isBlocked
    }

    /// Whether nothing was found, so that it may be approved with others.
    package var isClean: Bool { findings.isEmpty }

    package func isLate(on day: CivilDay) -> Bool { state == .open && due < day }
}
