/// What a table is a list of. Raw values are stored and stand in addresses.
package enum ImportSubject: String, CaseIterable, Codable, Hashable, Sendable {
    /// The member households of one cooperative, cooperative group or union.
    case households = "ho"
    /// Parties of any kind.
    case parties = "co-so"

    /// In the order of the template.
    package var columns: [ImportColumn] {
        switch self {
        case .households:
            [
                .name, .phone, .taxCode, .commune, .street, .printedAddress, .memberCode, .memberSince, .consent,
                .email,
                .note,
            ]
        case .parties:
            [
                .kind, .name, .taxCode, .phone, .email, .commune, .street, .printedAddress, .sector, .representative,
                .representativePhone, .licence, .licenceDate, .licenceIssuer, .gln, .consent, .note,
            ]
        }
    }

    /// Without these a row cannot be a file.
    package func needs(_ column: ImportColumn) -> Bool {
        switch column {
        case .name, .phone: true
        case .kind, .commune, .sector: self == .parties
        default: false
        }
    }
}
