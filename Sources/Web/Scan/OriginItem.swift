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

    init(_ item: RequiredItem, of dossier: Dossier, words: OriginWords) {
        let standing = dossier.state(of: item)
        point = item.point
        label = words.text("item.\(item.rawValue)")
        value = Self.value(item, dossier, words) ?? ""
        state = standing.rawValue
        stateWords = standing == .declared ? nil : words.text("item.state.\(standing.rawValue)")
    }

    private static func value(_ item: RequiredItem, _ dossier: Dossier, _ words: OriginWords) -> String? {
        switch item {
        case .productName: dossier.product.map { words.text($0.name) }
        case .image: dossier.product?.image.map { _ in words.text("item.image.given") }
        case .businessName: dossier.producer.map { words.text($0.name) }
        case .businessAddress: dossier.producer.flatMap { words.address($0.address) }
        case .origin: dossier.facts.countriesOfOrigin.map { $0.value.map(words.country).joined(separator: ", ") }
        case .events: events(dossier, words)
        case .brandAndLot: brandAndLot(dossier, words)
        case .expiry: (dossier.facts.expiryDay ?? dossier.facts.bestBeforeDay).map { words.day($0.value) }
        case .standards: dossier.standards.isEmpty ? nil : dossier.standards.joined(separator: "; ")
        }
    }

    private static func events(_ dossier: Dossier, _ words: OriginWords) -> String? {
        guard let first = dossier.stages.first, let last = dossier.stages.last else { return nil }
        let arguments = [
            "count": String(dossier.stages.count), "first": words.day(first.day), "last": words.day(last.day),
        ]
        return words.text("item.events.count", arguments)
    }

    private static func brandAndLot(_ dossier: Dossier, _ words: OriginWords) -> String? {
        let parts = [
            dossier.product?.brand.map { words.text("item.brand", ["value": $0]) },
            (dossier.facts.lot?.value).map { words.text("item.lot", ["value": $0]) },
            (dossier.facts.serial?.value).map { words.text("item.serial", ["value": $0]) },
        ].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
