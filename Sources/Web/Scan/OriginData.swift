import GS1
import Traceability

/// The origin page for programs: schema.org's Product, and what it has no words for under `nguon:`. Public as the page is.
struct OriginData: Encodable {
    let dossier: Dossier
    let verdict: ScanVerdict
    let words: OriginWords

    init(_ dossier: Dossier, _ verdict: ScanVerdict, words: OriginWords) {
        self.dossier = dossier
        self.verdict = verdict
        self.words = words
    }

    private enum Key: String, CodingKey {
        case context = "@context"
        case id = "@id"
        case type = "@type"
        case name, gtin, image, additionalType, hasGS1DigitalLink, globalLocationNumber, brand, manufacturer, address,
            countryOfOrigin, productionDate
        case gs1GTIN = "gs1:gtin"
        case gs1Name = "gs1:productName"
        case gs1Country = "gs1:countryOfOrigin"
        case gs1Lot = "gs1:hasBatchLotNumber"
        case gs1Serial = "gs1:hasSerialNumber"
        case gs1Production = "gs1:productionDate"
        case gs1Packaging = "gs1:packagingDate"
        case gs1Harvest = "gs1:harvestDate"
        case gs1BestBefore = "gs1:bestBeforeDate"
        case gs1Expiry = "gs1:expirationDate"
        case gs1SellBy = "gs1:sellByDate"
        case lot = "nguon:lot"
        case serial = "nguon:serial"
        case expiryDay = "nguon:expiryDay"
        case bestBeforeDay = "nguon:bestBeforeDay"
        case harvestDay = "nguon:harvestDay"
        case packingDay = "nguon:packingDay"
        case verdict = "nguon:verdict"
        case verdictText = "nguon:verdictText"
        case confirmations = "nguon:confirmations"
        case suspension = "nguon:suspension"
        case activatedOn = "nguon:activatedOn"
        case daysLeft = "nguon:daysLeft"
        case isDeclared = "nguon:isDeclaredByBusiness"
        case isConfirmed = "nguon:isConfirmedByAuthority"
        case standards = "nguon:standards"
        case hasCertification
        case placeCertifications = "nguon:placeCertifications"
        case stages = "nguon:stages"
        case moreStages = "nguon:moreStages"
        case missing = "nguon:missingItems"
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode([Context.schema, .terms], forKey: .context)
        try object.encode("Product", forKey: .type)
        try object.encode(words.uri(of: dossier.code), forKey: .id)
        try object.encode("https://ref.gs1.org/voc/Product", forKey: .additionalType)
        try object.encode(words.uri(of: dossier.code), forKey: .hasGS1DigitalLink)
        try object.encodeIfPresent(dossier.gtin, forKey: .gtin)
        try object.encodeIfPresent(dossier.gtin, forKey: .gs1GTIN)
        try encodeProduct(in: &object)
        try encodeDays(in: &object)
        try encodeGS1Days(in: &object)
        try encodeVerdict(in: &object)
        try encodeStages(in: &object)
        try object.encode(dossier.standards, forKey: .standards)
        let certifications = certifications
        try object.encodeUnlessEmpty(certifications.ofProduct, forKey: .hasCertification)
        try object.encodeUnlessEmpty(certifications.ofPlaces, forKey: .placeCertifications)
        // What is not shown is not missing.
        if !dossier.isWithheld { try object.encode(dossier.missingItems.map(\.rawValue), forKey: .missing) }
    }

    private func encodeProduct(in object: inout KeyedEncodingContainer<Key>) throws {
        try object.encodeIfPresent(dossier.product.map { words.text($0.name) }, forKey: .name)
        try object.encodeIfPresent(dossier.product.map { LanguageText.all(of: $0.name) }, forKey: .gs1Name)
        try object.encodeIfPresent(dossier.product.flatMap(picture), forKey: .image)
        let countries = dossier.facts.countriesOfOrigin?.value.map { Country(code: $0, name: words.country($0)) }
        try object.encodeIfPresent(countries, forKey: .countryOfOrigin)
        try object.encodeIfPresent(countries, forKey: .gs1Country)
        if let brand = dossier.product?.brand {
            var nested = object.nestedContainer(keyedBy: Key.self, forKey: .brand)
            try nested.encode("Brand", forKey: .type)
            try nested.encode(brand, forKey: .name)
        }
        guard let producer = dossier.producer else { return }
        var nested = object.nestedContainer(keyedBy: Key.self, forKey: .manufacturer)
        try nested.encode("Organization", forKey: .type)
        try nested.encode(words.text(producer.name), forKey: .name)
        try nested.encodeIfPresent(words.address(producer.address), forKey: .address)
        try nested.encodeIfPresent(producer.publicCode, forKey: .globalLocationNumber)
        try nested.encodeUnlessEmpty(certifications.ofProducer, forKey: .hasCertification)
    }

    /// The business's picture, absolute; a drawing of ours is not the product's.
    private func picture(_ product: DossierProduct) -> String? {
        OriginPicture.own(product).map { words.origin + $0 } ?? product.image
    }

    private func encodeGS1Days(in object: inout KeyedEncodingContainer<Key>) throws {
        let facts = dossier.facts
        try object.encodeIfPresent(facts.lot?.value, forKey: .gs1Lot)
        try object.encodeIfPresent(facts.serial?.value, forKey: .gs1Serial)
        try object.encodeIfPresent(day(facts.productionDay), forKey: .gs1Production)
        try object.encodeIfPresent(day(facts.harvestDay), forKey: .gs1Harvest)
        try object.encodeIfPresent(day(facts.packingDay), forKey: .gs1Packaging)
        try object.encodeIfPresent(day(facts.bestBeforeDay), forKey: .gs1BestBefore)
        try object.encodeIfPresent(day(facts.expiryDay), forKey: .gs1Expiry)
        try object.encodeIfPresent(day(facts.sellByDay), forKey: .gs1SellBy)
    }

    /// A day that only the code carries is nobody's statement.
    private func day(_ fact: DossierFact<CivilDay>?) -> String? { fact.flatMap { $0.isDeclared ? $0.value.text : nil } }

    private func encodeDays(in object: inout KeyedEncodingContainer<Key>) throws {
        let facts = dossier.facts
        try object.encodeIfPresent(facts.lot?.value, forKey: .lot)
        try object.encodeIfPresent(facts.serial?.value, forKey: .serial)
        try object.encodeIfPresent(day(facts.productionDay), forKey: .productionDate)
        try object.encodeIfPresent(day(facts.harvestDay), forKey: .harvestDay)
        try object.encodeIfPresent(day(facts.packingDay), forKey: .packingDay)
        try object.encodeIfPresent(day(facts.expiryDay), forKey: .expiryDay)
        try object.encodeIfPresent(day(facts.bestBeforeDay), forKey: .bestBeforeDay)
    }

    /// As many lines of the journey as a small page has room for; the number of the others goes with them.
    private func encodeStages(in object: inout KeyedEncodingContainer<Key>) throws {
        let lines = OriginJourney(dossier.stages).groups.map { Stage($0, words) }
        var bytes = 0
        let shown = lines.prefix { line in
            bytes += line.weight
            return bytes <= Self.mostBytesOfStages
        }
        try object.encode(Array(shown), forKey: .stages)
        if shown.count < lines.count { try object.encode(lines.count - shown.count, forKey: .moreStages) }
    }

    private static let mostBytesOfStages = 8_000

    /// A journey of many growers has many; the page has the same bounds.
    private static let mostConfirmations = 24

    private func encodeVerdict(in object: inout KeyedEncodingContainer<Key>) throws {
        try object.encode(verdict.code.rawValue, forKey: .verdict)
        try object.encode(OriginVerdict(verdict, dossier, words: words).headline, forKey: .verdictText)
        try object.encodeIfPresent(dossier.suspension(on: verdict.day).map(Suspended.init), forKey: .suspension)
        try object.encodeIfPresent(verdict.activatedOn?.text, forKey: .activatedOn)
        try object.encodeIfPresent(verdict.daysLeft, forKey: .daysLeft)
        try object.encode(verdict.isDeclaredByBusiness, forKey: .isDeclared)
        try object.encode(verdict.isConfirmedByAuthority, forKey: .isConfirmed)
        try object.encodeUnlessEmpty(
            dossier.confirmations.prefix(Self.mostConfirmations).map { Confirmed($0, words) }, forKey: .confirmations)
    }
}

extension KeyedEncodingContainer {
    fileprivate mutating func encodeUnlessEmpty(_ list: [some Encodable], forKey key: Key) throws {
        if !list.isEmpty { try encode(list, forKey: key) }
    }
}
