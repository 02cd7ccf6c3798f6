package import Traceability

/// What came of a step.
package enum ReviewAnswer: Hashable, Sendable {
    case done(ReviewRecord)
    /// Nothing was written; the case as it is now.
    case refused(ReviewRefusal, ReviewRecord)
    /// There is no such case, or nothing is left of what it is about.
    case missing

    package var done: ReviewRecord? { if case .done(let record) = self { record } else { nil } }
    package var refusal: ReviewRefusal? { if case .refused(let refusal, _) = self { refusal } else { nil } }
}
