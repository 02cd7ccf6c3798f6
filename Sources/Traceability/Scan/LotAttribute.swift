/// What an event's instance/lot master data may say of the goods it brings into being, in the spellings in use: CBV's `mda` names
/// and those of GS1's Web Vocabulary.
enum LotAttribute: CaseIterable {
    case lotNumber, harvestStart, harvestEnd, production, packaging, bestBefore, expiry, sellBy, countryOfOrigin

    /// - Parameter id: with the namespace written out.
    init?(reading id: String) {
        let canonical = MasterDataAttribute.canonical(id)
        guard let attribute = Self.allCases.first(where: { $0.names.contains(canonical) }) else { return nil }
        self = attribute
    }

    private var names: [String] {
        switch self {
        case .lotNumber: [Self.cbv + "lotNumber", Self.gs1 + "hasBatchLotNumber"]
        case .harvestStart: [Self.cbv + "harvestStartDate", Self.gs1 + "harvestDateStart"]
        case .harvestEnd: [Self.cbv + "harvestEndDate", Self.gs1 + "harvestDate", Self.gs1 + "harvestDateEnd"]
        case .production: [Self.cbv + "productionDate", Self.gs1 + "productionDate"]
        case .packaging: [Self.cbv + "packagingDate", Self.gs1 + "packagingDate"]
        case .bestBefore: [Self.cbv + "bestBeforeDate", Self.gs1 + "bestBeforeDate"]
        case .expiry: [Self.cbv + "itemExpirationDate", Self.gs1 + "expirationDate"]
        case .sellBy: [Self.cbv + "sellByDate", Self.gs1 + "sellByDate"]
        case .countryOfOrigin: [Self.cbv + "countryOfOrigin", Self.gs1 + "countryOfOrigin"]
        }
    }

    private static let cbv = "urn:epcglobal:cbv:mda:"
    private static let gs1 = "https://ref.gs1.org/voc/"
}
