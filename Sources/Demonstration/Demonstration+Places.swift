/// What a sample place's file says.
package struct DemonstrationPlace: Hashable, Sendable {
    /// The file's ID.
    package let id: String
    package let name: String
    /// As master data's `placeKind`.
    package let kind: String
    /// File ID of the party that answers for it.
    package let owner: String
    /// Five digits.
    package let commune: String
    /// 13 digits, of what has one.
    package let gln: String?
    /// "Mã số vùng trồng" or the packing house's, with a number no authority has given.
    package let areaCode: String?
}

extension Demonstration {
    /// The places of the chains that lie in the province.
    package var places: [DemonstrationPlace] {
        cast.places.enumerated().compactMap { index, place in
            guard let commune = place.commune, place.country == "VN" else { return nil }
            let path = place.key.path
            return DemonstrationPlace(
                id: "noi-\(index + 1)", name: place.name, kind: place.kind.rawValue, owner: place.keeper.slug,
                commune: commune, gln: path.hasPrefix("/414/") ? String(path.dropFirst(5).prefix { $0 != "/" }) : nil,
                areaCode: place.areaCode)
        }
    }
}
