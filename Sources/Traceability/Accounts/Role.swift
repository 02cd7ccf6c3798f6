/// What somebody is in the programme. Raw values are stored.
package enum Role: String, CaseIterable, Codable, Hashable, Sendable {
    /// Accounts and the installation; no business data.
    case administrator
    /// The coordinating department: the whole province, all sectors.
    case coordinator
    /// A department, by sector.
    case sectorOfficer
    /// The people's committee of a commune.
    case communeOfficer
    /// Reads everything, the trail included, and writes nothing.
    case auditor
    /// The cooperative alliance: registers and helps cooperatives and households in its area.
    case alliance
    /// Answers for a party: its files, its people, its keys.
    case owner
    /// Works for a party.
    case staff
    /// Works for a solution provider: that party's own file and keys.
    case provider

    /// Whether it is held at one party, and not over an area.
    package var isOfParty: Bool {
        switch self {
        case .owner, .staff, .provider: true
        case .administrator, .coordinator, .sectorOfficer, .communeOfficer, .auditor, .alliance: false
        }
    }

    /// Whoever sees the files of many people proves twice who they are.
    package var needsSecondFactor: Bool { !isOfParty }
}
