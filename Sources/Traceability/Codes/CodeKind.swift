/// What a number may be given for. Raw values are stored and stand in the interface.
package enum CodeKind: String, CaseIterable, Codable, Hashable, Sendable {
    /// A product, a pack of one too.
    case gtin
    /// A place.
    case gln
    /// A pallet or any other logistic unit.
    case sscc
    /// A key of the province for who has no GS1 prefix: "mã nội bộ".
    case internalKey = "internal"
}
