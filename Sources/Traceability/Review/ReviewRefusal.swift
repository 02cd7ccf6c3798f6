/// Why a step is not done. The words are Web's, under `error.` and the raw value.
package enum ReviewRefusal: String, Error, CaseIterable, Hashable, Sendable {
    /// It was decided already.
    case closed = "review.closed"
    /// Somebody took a step since it was read.
    case stale = "review.stale"
    /// What it is about was changed since the case was opened for it.
    case subjectChanged = "review.subjectChanged"
    case role = "review.role"
    case area = "review.area"
    case secondFactor = "review.secondFactor"
    case scope = "review.scope"
    /// The caller decides, and not at this stage.
    case stage = "review.stage"
    /// Communes only watch here.
    case watching = "review.watching"
    /// Somebody else has it.
    case assigned = "review.assigned"
    /// Two people are asked for, and this one was at it before.
    case samePerson = "review.samePerson"
    /// A rule found what must be mended first.
    case findings = "review.findings"
    /// It cannot go back without saying why.
    case reasonMissing = "review.reasonMissing"
    /// There is no stage before.
    case firstStage = "review.firstStage"
    /// With others only what nothing was found in.
    case notClean = "review.notClean"
    /// The one it is to be given to may not take it.
    case assigneeUnfit = "review.assigneeUnfit"
}
