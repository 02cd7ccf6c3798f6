package import GS1

/// That an authority took goods off the market for a time ("tạm dừng lưu thông"): today a product whose file it holds.
package struct Suspension: Hashable, Sendable {
    /// Number of the decision, as cited; empty where none was.
    package let decision: String
    /// Name of the authority; empty where it was not said.
    package let authority: String
    /// Since when it holds.
    package let day: CivilDay
    /// The last day on which it holds; `nil` where it holds until another decision.
    package let until: CivilDay?
    package let reason: String?
    /// What is suspended: this item, its lot, the product.
    package let thing: ThingKey

    package init(
        decision: String, authority: String, day: CivilDay, until: CivilDay? = nil, reason: String? = nil,
        thing: ThingKey
    ) {
        self.decision = decision
        self.authority = authority
        self.day = day
        self.until = until
        self.reason = reason
        self.thing = thing
    }

    package func holds(on today: CivilDay) -> Bool { day <= today && until.map { today <= $0 } ?? true }
}

extension Dossier {
    /// The one a reader must know: the latest that holds.
    package func suspension(on day: CivilDay) -> Suspension? {
        suspensions.filter { $0.holds(on: day) }
            .max { ($0.day.number, $0.decision) < ($1.day.number, $1.decision) }
    }
}
