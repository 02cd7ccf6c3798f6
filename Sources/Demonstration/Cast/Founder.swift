/// Sets up businesses, places and products with less ink. Numbers are given by hand, so that a code once printed in a
/// picture or a manual stays what it was when the cast grows.
struct Founder: Sendable {
    /// Our own Digital Link origin.
    let origin: String

    /// GS1's neutral domain.
    static let neutral = "https://id.gs1.org"
    /// Somebody else's resolver, with a path stem.
    static let foreign = "https://ma.doitac.example/truy-xuat"
    /// Under this prefix the programme numbers households and members' orchards that have none of their own.
    static let programme = CompanyPrefix("9520075")

    var own: Spelling { Spelling(identifiers: .link(origin: origin), words: .bare, utc: false) }
    var neutral: Spelling { Spelling(identifiers: .link(origin: Founder.neutral), words: .bare, utc: false) }
    var foreign: Spelling { Spelling(identifiers: .link(origin: Founder.foreign), words: .bare, utc: false) }
    var urn: Spelling { Spelling(identifiers: .urn, words: .bare, utc: false) }
    var urnWithWebWords: Spelling { Spelling(identifiers: .urn, words: .uri, utc: true) }
    var urnWithCuries: Spelling { Spelling(identifiers: .urn, words: .curie, utc: true) }

    /// A business with a company prefix of its own; its party GLN is number 1 under it.
    func business(
        _ slug: String, _ name: String, _ english: String, _ kind: Business.Kind = .company, prefix: String,
        commune: String?, country: String = "VN", _ spelling: Spelling, isNamePublic: Bool = true,
        numbersEvents: Bool = true, certificates: [Certificate] = []
    ) -> Business {
        let prefix = CompanyPrefix(prefix)
        return Business(
            slug: slug, name: "\(name) (mẫu)", nameEnglish: "\(english) (sample)", kind: kind, commune: commune,
            country: country, key: .party(prefix, number: 1), prefix: prefix, spelling: spelling,
            isNamePublic: isNamePublic, numbersEvents: numbersEvents, certificates: certificates)
    }

    /// A household, numbered by the programme. It uses the programme's field book, so its documents carry our own origin.
    func household(_ number: Int, _ slug: String, _ name: String, _ english: String, commune: String) -> Business {
        Business(
            slug: slug, name: "\(name) (mẫu)", nameEnglish: "\(english) (sample)", kind: .household, commune: commune,
            country: "VN", key: .party(Founder.programme, number: number), prefix: Founder.programme, spelling: own,
            isNamePublic: true, numbersEvents: false, certificates: [])
    }

    /// A place of a business with a prefix of its own, or one numbered by the programme.
    func place(
        _ keeper: Business, _ number: Int, _ name: String, _ english: String, _ kind: Place.Kind,
        commune: String? = nil,
        areaCode: String? = nil, isNamePublic: Bool = true, prefix: CompanyPrefix? = nil,
        certificates: [Certificate] = []
    ) -> Place {
        Place(
            key: .place(prefix ?? keeper.prefix, number: number), name: "\(name) (mẫu)",
            nameEnglish: "\(english) (sample)", kind: kind, commune: commune ?? keeper.commune, country: keeper.country,
            keeper: keeper, areaCode: areaCode, isNamePublic: isNamePublic, certificates: certificates)
    }

    func product(
        _ producer: Business, _ number: Int, indicator: Int = 0, _ name: String, _ english: String,
        _ group: Product.Group,
        content: String? = nil, grams: Int? = nil, brand: String? = nil, shelfLifeDays: Int? = nil,
        origin: String? = "VN", standards: [String] = [], certificates: [Certificate] = []
    ) -> Product {
        Product(
            item: TradeItem(producer.prefix, indicator: indicator, number: number), name: name, nameEnglish: english,
            group: group, content: content, grams: grams, brand: brand, shelfLifeDays: shelfLifeDays,
            producer: producer,
            origin: origin, standards: standards, certificates: certificates)
    }
}
