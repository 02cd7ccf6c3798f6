/// What is sold or passed on under one GTIN.
struct Product: Sendable {
    let item: TradeItem
    let name: String
    let nameEnglish: String
    let group: Group
    /// What one unit holds, in Vietnamese: "250 g"; nil for goods by weight.
    let content: String?
    /// Grams in one unit, for mass balance; nil for goods by weight.
    let grams: Int?
    let brand: String?
    let shelfLifeDays: Int?
    let producer: Business
    /// ISO 3166-1 alpha-2 when all of it comes from one country.
    let origin: String?
    /// The standards the producer says it applies.
    let standards: [String]
    let certificates: [Certificate]

    /// The words of master data's `productGroup`.
    enum Group: String, Sendable, CaseIterable { case cashew, pepper, durian, pomelo, pork, poultry, processed }

    /// The system's own drawing of the group stands for a photograph.
    var picture: String { "/assets/picture-\(group.rawValue).svg" }
}
