package import Traceability

/// A confirmation as it stands in the store.
package struct StoredConfirmation: Hashable, Sendable {
    package let id: String
    /// Grows with time: the order of lists.
    package let number: Int64
    /// 1; 2 once it was withdrawn. What `If-Match` names.
    package let version: Int64
    package let file: String
    /// The state of the file that was confirmed.
    package let fileVersion: Int64
    package let fact: ConfirmedFact
    package let category: PlaceKind?
    package let commune: String?
    package let authority: String
    package let decision: String?
    package let note: String?
    package let day: CivilDay
    /// Microseconds UTC, here and below.
    package let at: Int64
    package let actor: String
    /// Where who confirmed stood: for those who may see exact places.
    package let position: Coordinate?
    /// Metres from the outline.
    package let distance: Int?
    package let picture: String?
    package let overtakenAt: Int64?
    package let withdrawn: Withdrawal?

    package struct Withdrawal: Hashable, Sendable {
        package let at: Int64
        package let actor: String
        package let reason: String
    }

    package var state: ConfirmationState {
        withdrawn != nil ? .withdrawn : overtakenAt != nil ? .overtaken : .standing
    }

    package var isOnSite: Bool { position != nil || picture != nil || distance != nil }
}

/// Where a confirmation stands. Words `confirmation.state.…`.
package enum ConfirmationState: String, CaseIterable, Hashable, Sendable {
    case standing
    /// What was confirmed changed since.
    case overtaken
    case withdrawn
}
