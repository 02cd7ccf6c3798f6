/// What kind of place it is; the raw values stand in master data (``MasterDataAttribute/placeKind``).
package enum PlaceKind: String, CaseIterable, Codable, Hashable, Sendable {
    case growingArea, farm, packingHouse, processor, slaughterhouse, warehouse, shop, kitchen, border
}
