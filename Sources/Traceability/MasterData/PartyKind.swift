/// What kind of business a party is; the raw values stand in master data (``MasterDataAttribute/partyKind``).
package enum PartyKind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A household ("hộ", "hộ kinh doanh"): public by name and commune, and only where it is the named producer.
    case household
    /// A cooperative ("hợp tác xã"): its members appear by code.
    case cooperative
    /// A union of cooperatives ("liên hiệp hợp tác xã").
    case cooperativeUnion
    /// Households that work together without being a legal person ("tổ hợp tác"): its members appear by code.
    case cooperativeGroup
    case company
    /// Somebody who buys at the farm gate or on the tree and sells on ("thương lái"): a person, public like a household.
    case trader
    /// A kitchen that cooks for a school ("bếp ăn trường học").
    case schoolKitchen
    /// A body of the state.
    case state
    /// Who gives others their labels and systems ("đơn vị cung cấp giải pháp").
    case provider

    /// Whether it is a person or a family: its street is nobody's business, and its name only where the law asks for it.
    package var isPersonal: Bool { self == .household || self == .trader }
}
