/// The least that a product's digital passport holds: NĐ 37/2026/NĐ-CP Điều 32.1 a–h, a point with several items taken apart.
/// Words: `passport.<raw value>`.
package enum PassportItem: String, CaseIterable, Hashable, Sendable {
    /// a) product name, GTIN
    case productName, gtin
    /// b) name, address, identification code of the producer, importer or trader
    case businessName, businessAddress, businessCode
    /// c) origin, or where the last finishing stage took place
    case origin
    /// d) traceability information
    case traceability
    /// đ) certificates of conformity or quality: if any
    case certificates
    /// e) date of manufacture, expiry: if any
    case productionDay, expiry
    /// g) safety warnings: if any
    case safetyWarning
    /// h) other items that an authority asks for
    case others

    /// Who gives it.
    package enum Giver: String, CaseIterable, Hashable, Sendable {
        /// The business that answers for the product.
        case business
        /// Whoever records the lot's events.
        case recorder
        case authority
    }

    package var point: String {
        switch self {
        case .productName, .gtin: "a"
        case .businessName, .businessAddress, .businessCode: "b"
        case .origin: "c"
        case .traceability: "d"
        case .certificates: "đ"
        case .productionDay, .expiry: "e"
        case .safetyWarning: "g"
        case .others: "h"
        }
    }

    /// Asked for only where there is one.
    package var isIfAny: Bool {
        switch self {
        case .certificates, .productionDay, .expiry, .safetyWarning, .others: true
        default: false
        }
    }

    package var giver: Giver {
        switch self {
        case .traceability, .productionDay, .expiry: .recorder
        case .others: .authority
        default: .business
        }
    }

    /// The item of the look-up data set that says the same, whose confirmation counts here too.
    var required: RequiredItem? {
        switch self {
        case .productName: .productName
        case .businessName: .businessName
        case .businessAddress: .businessAddress
        case .origin: .origin
        case .traceability: .events
        case .expiry: .expiry
        default: nil
        }
    }
}
