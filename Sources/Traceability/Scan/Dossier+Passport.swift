import GS1

extension Dossier {
    /// Where an item of the digital passport stands.
    package func passportState(of item: PassportItem, on day: CivilDay) -> ItemState {
        guard has(item, on: day) else { return item.isIfAny ? .none : .missing }
        return confirmations.contains { $0.fact.item == item.required && item.required != nil && !$0.isOvertaken }
            ? .confirmed : .declared
    }

    /// The passport's items that are asked for and not there, in the law's order.
    package func missingPassportItems(on day: CivilDay) -> [PassportItem] {
        PassportItem.allCases.filter { passportState(of: $0, on: day) == .missing }
    }

    /// When the goods were made, or packed or harvested: of farm produce the law takes either instead.
    package var madeOn: CivilDay? {
        [facts.productionDay, facts.packingDay, facts.harvestDay].lazy.compactMap(\.self).first(where: \.isDeclared)?
            .value
    }

    /// The last stage that changed the goods themselves and tells its place.
    package var lastFinishingStage: DossierStage? {
        stages.last { $0.hopsBack == 0 && $0.place != nil && Self.finishing.contains($0.name) }
    }

    /// The product's GTIN. A number of restricted circulation is no GTIN.
    package var gtin: String? {
        code.key.ai == "01" && !code.isInternal ? code.key.value : nil
    }

    /// A recall or a destruction is the first of all safety warnings.
    package var isUnsafe: Bool { notices.contains { $0.kind == .recalled || $0.kind == .destroyed } }

    private static let finishing: Set<StageName> = [.harvesting, .slaughtering, .processing, .packing]

    private func has(_ item: PassportItem, on day: CivilDay) -> Bool {
        switch item {
        case .productName: product != nil
        case .gtin: gtin != nil
        case .businessName: producer != nil
        case .businessAddress: producer.map { !$0.address.isEmpty } ?? false
        case .businessCode: producer?.publicCode != nil
        case .origin: facts.countriesOfOrigin != nil || lastFinishingStage != nil
        case .traceability: !stages.isEmpty
        case .productionDay: madeOn != nil
        case .expiry: facts.lastGoodDay != nil
        case .safetyWarning: product?.safetyWarning != nil || isUnsafe
        case .certificates: !currentCertificates(on: day).isEmpty
        // Nobody can give these yet: see the notes of the room.
        case .others: false
        }
    }
}

extension DossierParty {
    /// The party's GLN. Any other identifier stays unsaid: a household's number may be its owner's.
    package var publicCode: String? {
        guard let thing, let link = try? DigitalLink(path: "/" + thing.text), link.key.ai == "417" else { return nil }
        return link.key.value
    }
}
