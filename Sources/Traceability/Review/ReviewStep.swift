/// One thing that was done with a case.
package struct ReviewStep: Hashable, Sendable {
    /// Microseconds UTC.
    package var at: Int64
    /// `user:…`, `key:…`, `system:…`.
    package var actor: String
    /// In whose name, where somebody lent their part.
    package var onBehalfOf: String?
    package var deed: ReviewDeed
    /// The stage it was done at.
    package var stage: ReviewStage
    package var reasons: [ReviewReason]
    package var remark: String?
    package var decision: ReviewDecision?
    /// Who is to look at it from now on; of assignments and hand-overs.
    package var assignee: String?

    package init(
        at: Int64, actor: String, onBehalfOf: String? = nil, deed: ReviewDeed, stage: ReviewStage,
        reasons: [ReviewReason] = [], remark: String? = nil, decision: ReviewDecision? = nil, assignee: String? = nil
    ) {
        self.at = at
        self.actor = actor
        self.onBehalfOf = onBehalfOf
        self.deed = deed
        self.stage = stage
        self.reasons = reasons
        self.remark = remark
        self.decision = decision
        self.assignee = assignee
    }
}
