/// A legal text this system relies on, or that people still name, with where it stands. A day nobody verified is nil.
package struct LegalInstrument: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        /// Issued, and not in force yet.
        case coming
        case inForce
        /// Another text says that it is not applied for now.
        case suspended
        case ended
    }

    package let number: LegalNumber
    /// `Nghị định 37/2026/NĐ-CP`.
    package let title: String
    package let issuer: String
    /// What it has to do with this system.
    package let subject: LocalizedText
    package let issued: CivilDay?
    package let inForce: CivilDay?
    /// The first day on which it no longer holds.
    package let ended: CivilDay?
    /// What took its place.
    package let replacedBy: LegalNumber?
    package let suspendedBy: [LegalNumber]

    package init(
        number: LegalNumber, title: String, issuer: String = "", subject: LocalizedText, issued: CivilDay? = nil,
        inForce: CivilDay? = nil, ended: CivilDay? = nil, replacedBy: LegalNumber? = nil,
        suspendedBy: [LegalNumber] = []
    ) {
        self.number = number
        self.title = title
        self.issuer = issuer
        self.subject = subject
        self.issued = issued
        self.inForce = inForce
        self.ended = ended
        self.replacedBy = replacedBy
        self.suspendedBy = suspendedBy
    }

    package func status(on day: CivilDay) -> Status {
        if let ended, ended <= day { return .ended }
        if !suspendedBy.isEmpty { return .suspended }
        if let inForce, day < inForce { return .coming }
        return .inForce
    }

    /// Whether something may rest on it that day.
    package func holds(on day: CivilDay) -> Bool { status(on: day) == .inForce }
}
