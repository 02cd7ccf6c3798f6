import GS1

extension Dossier {
    /// Makes the public view of what was read: here, and nowhere later, is decided what the public may see.
    package init(of material: DossierMaterial) {
        let product = material.productElement
        let producer = DossierParty(producing: product, in: material.masterData)
        let journey = StageReader(material, producer: producer?.thing)
        let stages = journey.stages()
        let ofGoods =
            material.confirmations.of(material.productClass, in: nil)
            + (producer.map { material.confirmations.of($0.thing, in: $0.address.communeCode) } ?? [])
        self.init(
            code: material.code, evidence: material.evidence,
            product: product.flatMap(DossierProduct.init), producer: producer,
            facts: LotFacts(of: material), stages: stages,
            standards: Set(product?.texts(.appliedStandard) ?? []).sorted(),
            certificates: CertificateReader(
                material: material, producer: producer?.thing, places: journey.places()
            ).certificates(),
            notices: NoticeReader(material).notices(), suspensions: material.suspensions,
            confirmations: ofGoods + stages.confirmations,
            isIssuerKnown: material.isIssuerKnown,
            isDeclaredByOwner: material.isDeclaredByOwner,
            isJourneyCut: !(material.graph?.isComplete ?? true))
    }
}

extension DossierMaterial {
    var productElement: MasterDataElement? { productClass.flatMap { masterData[$0] } }

    /// Who may send events may commission anything; that it is somebody else's product must be seen.
    fileprivate var isDeclaredByOwner: Bool {
        guard let owner = productElement?.sender else { return true }
        let creations = (graph?.events ?? []).filter { event in
            event.standing.state != .didNotOccur && goods.contains { event.event.creates($0) }
        }
        return creations.isEmpty || creations.contains { $0.event.senders.contains(owner) }
    }
}

extension DossierProduct {
    /// `nil` for a class nobody gave a name.
    init?(_ element: MasterDataElement) {
        guard let name = element.localized(.shortDescription) ?? element.localized(.name) else { return nil }
        self.init(
            thing: element.thing, name: name, brand: element.text(.brand), image: element.text(.image),
            netContent: element.text(.netContent), group: element.text(.productGroup),
            safetyWarning: element.text(.safetyInformation),
            formerCode: element.text(.formerCode).flatMap(ProvinceKey.init(reading:)))
    }
}

extension DossierParty {
    /// The party that a product names as its producer; by name alone where that is all there is.
    init?(producing product: MasterDataElement?, in masterData: [ThingKey: MasterDataElement]) {
        guard let product else { return nil }
        if let party = product.thing(.producer), let element = masterData[party], let name = element.localized(.name) {
            let kind = element.text(.partyKind).flatMap(PartyKind.init)
            self.init(
                thing: party, name: name, kind: kind,
                address: PublicAddress(element, withStreet: kind.map { !$0.isPersonal } ?? false))
        } else if let name = product.text(.manufacturerName) {
            self.init(
                thing: nil, name: LocalizedText(vietnamese: name), kind: nil,
                address: PublicAddress(nil, withStreet: false))
        } else {
            return nil
        }
    }
}

extension PublicAddress {
    /// The street of a household or trader, and of a party of unknown kind, is nobody's business: the commune is what the law
    /// asks for.
    init(_ element: MasterDataElement?, withStreet: Bool) {
        self.init(
            street: withStreet ? element?.text(.streetAddress) : nil, communeCode: element?.text(.communeCode),
            provinceCode: element?.text(.provinceCode), city: element?.text(.city), state: element?.text(.state),
            countryCode: element?.text(.countryCode))
    }
}
