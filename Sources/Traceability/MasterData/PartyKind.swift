/// What kind of business a party is; the raw values stand in master data (``MasterDataAttribute/partyKind``).
package enum PartyKind: String, CaseIterable, Hashable, Sendable {
    /// A household ("hộ"): public by name and commune, and only where it is the named producer.
    case household
    /// A cooperative ("hợp tác xã", "tổ hợp tác"): its members appear by code.
    case cooperative
    case company
    /// A body of the state, a school, a hospital.
    case state
}
