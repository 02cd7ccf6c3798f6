package import Traceability

/// A suspension as it stands in the store.
package struct StoredSuspension: Hashable, Sendable {
    package let id: String
    /// Grows with time: the order of lists.
    package let number: Int64
    /// From 1; what `If-Match` names. Each step adds one.
    package let version: Int64
    /// The product's file.
    package let file: String
    package let subject: SuspensionSubject
    package let terms: SuspensionTerms
    /// Microseconds UTC, here and below.
    package let createdAt: Int64
    package let actor: String
    /// The business's latest answer.
    package let answeredAt: Int64?
    package let liftedAt: Int64?

    /// Until when the business is asked to answer.
    package var answerBy: Int64 { createdAt + SuspensionAnswer.time }

    /// What the public page shows of it.
    package var shown: Suspension {
        Suspension(
            terms.kind, decision: terms.decision, authority: terms.authority, day: terms.from, until: terms.until,
            reason: terms.reason, thing: subject.thing)
    }

    package func state(on day: CivilDay) -> SuspensionState {
        if liftedAt != nil { return .lifted }
        if let until = terms.until, until < day { return .ended }
        return day < terms.from ? .coming : .holding
    }
}

/// Where a suspension stands on a day. Words `suspension.state.…`.
package enum SuspensionState: String, CaseIterable, Hashable, Sendable {
    /// Its first day is still to come.
    case coming
    case holding
    /// Its last day is over.
    case ended
    case lifted
}
