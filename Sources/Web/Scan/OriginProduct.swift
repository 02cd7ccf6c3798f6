import Traceability

/// The product's name and what belongs beside it.
struct OriginProduct: Sendable {
    let name: String
    /// The name's language where it is not the page's.
    let nameLanguage: String?
    let brand: String?
    let netContent: String?
    /// The language of what the business wrote, where it is not the page's.
    let declaredLanguage: String?
    /// Lot and countries of origin: one may look for either on the pack.
    let details: [String]
    /// What authorities confirmed of it.
    let confirmed: [String]
    let picture: OriginPicture

    init(
        _ product: DossierProduct, _ facts: LotFacts, _ confirmations: [Confirmation], words: OriginWords,
        shelf: AssetShelf
    ) {
        name = words.text(product.name)
        let foreign = words.language == .vi ? nil : Language.vi.rawValue
        nameLanguage = product.name.english == nil ? foreign : nil
        declaredLanguage = foreign
        brand = product.brand
        netContent = product.netContent
        let lot = facts.lot.flatMap { $0.source == .code ? nil : words.text("origin.product.lot", ["lot": $0.value]) }
        let countries = facts.countriesOfOrigin.map { $0.value.map(words.country).joined(separator: ", ") }
        details = [lot, countries.map { words.text("origin.product.from", ["countries": $0]) }].compactMap(\.self)
        confirmed = confirmations.filter { $0.thing == product.thing }.map(words.confirmation)
        picture = OriginPicture(product, words: words, shelf: shelf)
    }
}

extension OriginProduct: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "nameLanguage": nameLanguage
        case "brand": brand
        case "netContent": netContent
        case "declaredLanguage": declaredLanguage
        case "details": details
        case "confirmed": confirmed
        case "picture": picture
        default: nil
        }
    }
}
