/// A page of the portal that only says something: the raw value is its path.
package enum PublicDocument: String, CaseIterable, Sendable {
    case about = "gioi-thieu"
    case legal = "thong-bao-phap-ly"
    case accessibility = "tro-nang"

    /// Its template, and where its words stand in the catalogue.
    var name: String {
        switch self {
        case .about: "about"
        case .legal: "legal"
        case .accessibility: "accessibility"
        }
    }
}
