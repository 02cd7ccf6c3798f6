/// Why a list or a proposal stays as it is. The words stand in the catalogues under `error.<raw value>`.
package enum ListRefusal: String, Error, Hashable, Sendable, CaseIterable {
    case missing = "list.missing"
    /// Somebody wrote in between.
    case stale = "list.stale"
    /// What was approved never changes.
    case notDraft = "list.notDraft"
    case draftOpen = "list.draftOpen"
    /// Who wrote it does not approve it.
    case ownWork = "list.ownWork"
    case faulty = "list.faulty"
    /// Another version begins on that day.
    case fromTaken = "list.fromTaken"
    case alreadyListed = "list.alreadyListed"
    case alreadyProposed = "list.alreadyProposed"
    case proposalClosed = "list.proposalClosed"
    case notPriority = "list.notPriority"
    case answerMissing = "list.answerMissing"
}
