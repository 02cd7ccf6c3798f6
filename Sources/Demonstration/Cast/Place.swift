/// An invented place, told by commune: never by coordinates or street.
struct Place: Sendable {
    let key: Thing
    let name: String
    let nameEnglish: String
    let kind: Kind
    /// Five-digit commune code in Đồng Nai; nil abroad.
    let commune: String?
    let country: String
    /// Who keeps it.
    let keeper: Business
    /// "Mã số vùng trồng", or the packing-house code; numbers from 9001 on, which no authority has given.
    let areaCode: String?
    let isNamePublic: Bool
    let certificates: [Certificate]

    /// The words of master data's `placeKind`.
    enum Kind: String, Sendable {
        case growingArea, farm, packingHouse, processor, slaughterhouse, warehouse, shop, kitchen, border
    }
}
