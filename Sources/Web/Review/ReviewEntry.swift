import Records
import Traceability

/// A case as programs see it.
struct ReviewEntry: Encodable {
    /// A text: numbers of this size are rounded by some readers of JSON.
    let number: String
    let version: Int64
    let kind: ReviewKind
    let subject: String
    let subjectVersion: Int64
    let title: String
    let commune: String?
    let sector: Sector?
    let state: ReviewState
    let stage: ReviewStage
    let cause: ReviewCause
    let openedAt: String
    let openedBy: String
    let due: CivilDay
    let isLate: Bool
    let isBlocked: Bool
    /// Codes of what the rules found.
    let findings: [String]
    let assignee: String?
    let decidedAt: String?
    let decidedBy: String?
    let decision: ReviewDecision?
    /// Of one case, not of a list.
    let chain: [ReviewStage]?
    let steps: [Step]?

    struct Step: Encodable {
        let at: String
        let actor: String
        let onBehalfOf: String?
        let deed: ReviewDeed
        let stage: ReviewStage
        let reasons: [ReviewReason]
        let remark: String?
        let decision: ReviewDecision?
        let assignee: String?

        init(_ step: ReviewStep) {
            at = Instant.text(step.at)
            actor = step.actor
            onBehalfOf = step.onBehalfOf
            deed = step.deed
            stage = step.stage
            reasons = step.reasons
            remark = step.remark
            decision = step.decision
            assignee = step.assignee
        }
    }

    init(_ review: ReviewCase, steps: [ReviewStep]? = nil, chain: [ReviewStage]? = nil, today: CivilDay) {
        number = String(review.number)
        version = review.version
        kind = review.kind
        subject = review.subject
        subjectVersion = review.subjectVersion
        title = review.title
        commune = review.reach.commune
        sector = review.reach.sector
        state = review.state
        stage = review.stage
        cause = review.cause
        openedAt = Instant.text(review.openedAt)
        openedBy = review.openedBy
        due = review.due
        isLate = review.isLate(on: today)
        isBlocked = review.isBlocked
        findings = review.findings
        assignee = review.assignee
        decidedAt = review.decidedAt.map(Instant.text)
        decidedBy = review.decidedBy
        decision = review.decision
        self.chain = chain
        self.steps = steps?.map(Step.init)
    }
}
