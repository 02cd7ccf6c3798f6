/// That a person agreed to the processing of data about them, and to what (Luật 91/2025/QH15 on personal data).
package struct Consent: Codable, Hashable, Sendable {
    package enum Manner: String, CaseIterable, Codable, Sendable {
        /// By themselves, on the screen.
        case screen
        /// On paper, which the one who filled in the file keeps.
        case paper
    }

    package var day: CivilDay
    package var manner: Manner

    package init(day: CivilDay, manner: Manner) {
        self.day = day
        self.manner = manner
    }
}
