import GS1
import Traceability

/// The origin page for programs: schema.org's Product, and what it has no words for under `nguon:`. Public as the page is.
struct OriginData: Encodable {
    private let dossier: Dossier
    private let verdict: ScanVerdict
    private let words: OriginWords

    init(_ dossier: Dossier, _ verdict: ScanVerdict, words: OriginWords) {
        self.dossier = dossier
        self.verdict = verdict
        self.words = words
    }

    private enum Key: String, CodingKey {
        case context = "@context"
        case id = "@id"
        case type = "@type"
        case name, gtin, sku, image, brand, manufacturer, address, countryOfOrigin, productionDate
        case streetAddress, addressLocality, addressRegion, addressCountry
        case lot = "nguon:lot"
        case serial = "nguon:serial"
        case expiryDay = "nguon:expiryDay"
        case bestBeforeDay = "nguon:bestBeforeDay"
        case harvestDay = "nguon:harvestDay"
        case packingDay = "nguon:packingDay"
        case verdict = "nguon:verdict"
        case verdictText = "nguon:verdictText"
        case activatedOn = "nguon:activatedOn"
        case daysLeft = "nguon:daysLeft"
        case isDeclared = "nguon:isDeclaredByBusiness"
        case isConfirmed = "nguon:isConfirmedByAuthority"
        case standards = "nguon:standards"
        case stages = "nguon:stages"
        case missing = "nguon:missingItems"
    }

    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode([Context.schema, .own], forKey: .context)
        try object.encode("Product", forKey: .type)
        try object.encode(words.uri(of: dossier.code), forKey: .id)
        try object.encodeIfPresent(gtin, forKey: .gtin)
        try encodeProduct(in: &object)
        try encodeDays(in: &object)
        try encodeVerdict(in: &object)
        try object.encode(dossier.stages.map { Stage($0, words) }, forKey: .stages)
        try object.encode(dossier.standards, forKey: .standards)
        try object.encode(dossier.missingItems.map(\.rawValue), forKey: .missing)
    }

    private var gtin: String? { dossier.code.key.ai == "01" ? dossier.code.key.value : nil }

    private func encodeProduct(in object: inout KeyedEncodingContainer<Key>) throws {
        try object.encodeIfPresent(dossier.product.map { words.text($0.name) }, forKey: .name)
        try object.encodeIfPresent(dossier.product?.image, forKey: .image)
        try object.encodeIfPresent(dossier.facts.countriesOfOrigin?.value, forKey: .countryOfOrigin)
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
    }

    private func encodeDays(in object: inout KeyedEncodingContainer<Key>) throws {
        let facts = dossier.facts
        try object.encodeIfPresent(facts.lot?.value, forKey: .lot)
        try object.encodeIfPresent(facts.serial?.value, forKey: .serial)
        try object.encodeIfPresent(facts.productionDay?.value.text, forKey: .productionDate)
        try object.encodeIfPresent(facts.harvestDay?.value.text, forKey: .harvestDay)
        try object.encodeIfPresent(facts.packingDay?.value.text, forKey: .packingDay)
        try object.encodeIfPresent(facts.expiryDay?.value.text, forKey: .expiryDay)
        try object.encodeIfPresent(facts.bestBeforeDay?.value.text, forKey: .bestBeforeDay)
    }

    private func encodeVerdict(in object: inout KeyedEncodingContainer<Key>) throws {
        try object.encode(verdict.code.rawValue, forKey: .verdict)
        try object.encode(OriginVerdict(verdict, dossier, words: words).headline, forKey: .verdictText)
        try object.encodeIfPresent(verdict.activatedOn?.text, forKey: .activatedOn)
        try object.encodeIfPresent(verdict.daysLeft, forKey: .daysLeft)
        try object.encode(verdict.isDeclaredByBusiness, forKey: .isDeclared)
        try object.encode(verdict.isConfirmedByAuthority, forKey: .isConfirmed)
    }
}

extension OriginData {
    private enum Context: Encodable {
        case schema, own

        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            switch self {
            case .schema: try value.encode("https://schema.org")
            case .own: try value.encode(["nguon": "https://nguon.example/voc/"])
            }
        }
    }

    private struct Stage: Encodable {
        let stage: String
        let bizStep: String?
        let day: String
        let place: String?

        init(_ stage: DossierStage, _ words: OriginWords) {
            self.stage = stage.name.rawValue
            bizStep = stage.bizStep
            day = stage.day.text
            place = stage.place.flatMap { words.place($0) }
        }
    }
}
