/// The document a decision is written in.
package struct ReviewDecision: Codable, Hashable, Sendable {
    /// As it is cited: `123/QĐ-UBND`.
    package let number: String
    /// The day on it.
    package let day: CivilDay

    package static let longest = 100

    /// Nil for an empty number, one that is too long, and a day that has not come.
    package init?(number: String, day: CivilDay, today: CivilDay) {
        guard !number.isEmpty, number.count <= Self.longest, day <= today else { return nil }
        self.number = number
        self.day = day
    }

    /// What the store holds.
    package init(storedNumber: String, day: CivilDay) {
        number = storedNumber
        self.day = day
    }
}
