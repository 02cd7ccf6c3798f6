import GS1
import Traceability

/// One item of the data set that decoding a carrier must show, with where it stands.
struct OriginItem: Sendable {
    let point: String
    let label: String
    let value: String
    /// A class of the style sheet.
    let state: String
    /// Confirmed, not declared, none; nil for what the business declared, which is the rule.
    let stateWords: String?

    init(_ item: RequiredItem, of dossier: Dossier, on day: CivilDay, words: OriginWords) {
        let standing = dossier.state(of: item)
        point = item.point
        label = words.text("item.\(item.rawValue)")
        value = Self.value(item, dossier, day, words) ?? ""
        state = standing.rawValue
        stateWords = Self.words(item, standing, dossier, words)
    }

    private static func words(
        _ item: RequiredItem, _ standing: Dossier.ItemState, _ dossier: Dossier, _ words: OriginWords
    ) -> String? {
        if standing == .declared { return nil }
        // A class of products has no date and no journey: its lots have.
        let isOfLots = item == .expiry || item == .events
        if isOfLots, standing != .confirmed, dossier.finestKnown?.level == .productClass {
            return words.text("item.state.perLot")
        }
        return words.text("item.state.\(standing.rawValue)")
    }

    private static func value(
        _ item: RequiredItem, _ dossier: Dossier, _ day: CivilDay, _ words: OriginWords
    ) -> String? {
        switch item {
        case .productName: dossier.product.map { words.text($0.name) }
        case .image: dossier.product.map { words.text(image($0)) }
        case .businessName: dossier.producer.map { words.text($0.name) }
        case .businessAddress: dossier.producer.flatMap { words.address($0.address) }
        case .origin: dossier.facts.countriesOfOrigin.map { $0.value.map(words.country).joined(separator: ", ") }
        case .events: events(dossier, words)
        case .brandAndLot: brandAndLot(dossier, words)
        case .expiry: expiry(dossier.facts, words)
        case .standards: standards(dossier, day, words)
        }
    }

    /// A standard whose certificate has ended stands beside that fact.
    private static func standards(_ dossier: Dossier, _ day: CivilDay, _ words: OriginWords) -> String? {
        let texts = dossier.standards.map { standard in
            dossier.certificatesEnded(for: standard, on: day).map {
                words.text("item.standardEnded", ["standard": standard, "day": words.day($0)])
            } ?? standard
        }
        return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }

    private static func image(_ product: DossierProduct) -> String {
        guard product.image != nil else { return "item.image.drawn" }
        return OriginPicture.own(product) != nil ? "item.image.given" : "item.image.elsewhere"
    }

    private static func events(_ dossier: Dossier, _ words: OriginWords) -> String? {
        guard let first = dossier.stages.first, let last = dossier.stages.last else { return nil }
        return words.events(dossier.stages.count, from: first.day, to: last.day)
    }

    private static func brandAndLot(_ dossier: Dossier, _ words: OriginWords) -> String? {
        let parts = [
            dossier.product?.brand.map { words.text("item.brand", ["value": $0]) },
            part("item.lot", dossier.facts.lot, of: .lot, dossier, words),
            part("item.serial", dossier.facts.serial, of: .item, dossier, words),
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// A number that only the code carries is anybody's: who makes a code can write what they like.
    private static func part(
        _ key: String, _ fact: DossierFact<String>?, of level: Level, _ dossier: Dossier, _ words: OriginWords
    ) -> String? {
        guard let fact else { return nil }
        let text = words.text(key, ["value": fact.value])
        let isKnown = dossier.evidence.contains { $0.level == level && $0.isKnown }
        return fact.source == .code && !isKnown ? words.text("item.onlyCode", ["value": text]) : text
    }

    private static func expiry(_ facts: LotFacts, _ words: OriginWords) -> String? {
        if let expiry = facts.expiryDay { return declared(expiry, words.day(expiry.value), words) }
        return facts.bestBeforeDay.map {
            declared($0, words.text("item.bestBefore", ["day": words.day($0.value)]), words)
        }
    }

    /// A date that only the code carries says so.
    static func declared(_ fact: DossierFact<CivilDay>, _ text: String, _ words: OriginWords) -> String {
        fact.isDeclared ? text : words.text("item.onlyCode", ["value": text])
    }
}

extension OriginItem: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "point": point
        case "label": label
        case "value": value
        case "state": state
        case "stateWords": stateWords
        default: nil
        }
    }
}
