/// What becomes of a step.
package enum ReviewVerdict: Hashable, Sendable {
    case done(ReviewOutcome)
    case refused(ReviewRefusal)

    package var outcome: ReviewOutcome? { if case .done(let outcome) = self { outcome } else { nil } }
    package var refusal: ReviewRefusal? { if case .refused(let refusal) = self { refusal } else { nil } }
}

/// A step that may be taken: the case after it, what its history keeps, and where that leaves what it is about.
package struct ReviewOutcome: Hashable, Sendable {
    package let review: ReviewCase
    package let step: ReviewStep
    /// Nil where what it is about stays as it is.
    package let status: FileStatus?

    package init(review: ReviewCase, step: ReviewStep, status: FileStatus?) {
        self.review = review
        self.step = step
        self.status = status
    }
}
