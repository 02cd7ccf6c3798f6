package import Traceability

/// What reviewing is told by the installation.
package struct ReviewSettings: Sendable {
    package var policy: ReviewPolicy
    /// What files are judged against on a day.
    package var circumstances: @Sendable (CivilDay) -> FileCircumstances
    /// Who answers for a new commune answers for those it replaced.
    package var succession: CommuneSuccession

    package init(
        policy: ReviewPolicy = ReviewPolicy(), succession: CommuneSuccession = CommuneSuccession([]),
        circumstances: @escaping @Sendable (CivilDay) -> FileCircumstances
    ) {
        self.policy = policy
        self.succession = succession
        self.circumstances = circumstances
    }
}
