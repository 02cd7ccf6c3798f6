/// Who brings pepper from the vine to the bag.
struct PepperCast: Sendable {
    let cooperative: Business
    let dryingYard: Place
    /// Dried by the cooperative.
    let cooperativePepper: Product
    /// Plots of members, by code; the cooperative writes for them.
    let members: [Grower]
    /// Households that sell the whole crop on the vine ("bán mão").
    let sellers: [Grower]
    let trader: Business
    let traderYard: Place
    let traderPepper: Product
    /// Buys dried pepper from cooperative and trader.
    let union: Business
    let depot: Place
    /// A supplier abroad, which sends nothing; the processor writes what it bought.
    let abroad: Grower
    let processor: Business
    let port: Place
    let factory: Place
    let cleaned: Product
    let sterilised: Product
    /// Whole pepper of Viet Nam in bags; ground pepper, blended with imported, in jars.
    let bag: Product
    let jar: Product
    let bagCarton: Product
    let jarCarton: Product

    init(_ founder: Founder) {
        cooperative = founder.business(
            "htx-nang-ha", "HTX Hồ tiêu Nắng Hạ", "Nang Ha Pepper Cooperative", .cooperative, prefix: "952100141",
            commune: "25280", founder.own)
        dryingYard = founder.place(cooperative, 10, "Sân phơi Nắng Hạ", "Nang Ha drying yard", .processor)
        cooperativePepper = founder.product(
            cooperative, 12, "Tiêu đen khô, HTX Nắng Hạ", "Dried black pepper, Nang Ha Cooperative", .pepper)
        members = Self.members(founder, cooperative)
        sellers = Self.sellers(founder)
        trader = founder.business(
            "thuong-lai-nga-ba-gio", "Thương lái hồ tiêu Ngã Ba Gió", "Nga Ba Gio Pepper Trader", .trader,
            prefix: "952100143", commune: "26341", founder.foreign, isNamePublic: false, numbersEvents: false)
        traderYard = founder.place(
            trader, 10, "Sân phơi Ngã Ba Gió", "Nga Ba Gio drying yard", .processor, isNamePublic: false)
        traderPepper = founder.product(
            trader, 12, "Tiêu đen khô thu mua tại vườn", "Dried black pepper bought on the vine", .pepper)
        union = founder.business(
            "lien-hiep-song-xanh", "Liên hiệp HTX Nông sản Sông Xanh", "Song Xanh Union of Cooperatives",
            .cooperativeUnion, prefix: "952100145", commune: "25357", founder.urn)
        depot = founder.place(union, 10, "Kho nông sản Sông Xanh", "Song Xanh depot", .warehouse)
        abroad = Self.abroad(founder)
        processor = founder.business(
            "gia-vi-huong-ray", "Công ty CP Gia vị Hương Rẫy", "Huong Ray Spices", prefix: "9521112",
            commune: "25441", founder.neutral,
            certificates: [.safety("ISO 22000:2018", number: 9112, end: 410)])
        port = founder.place(
            processor, 20, "Kho ngoại quan nhập hồ tiêu", "Bonded store for pepper", .border, commune: "26485",
            isNamePublic: false)
        factory = founder.place(processor, 10, "Nhà máy gia vị Hương Rẫy", "Huong Ray spice factory", .processor)
        cleaned = founder.product(
            processor, 100, "Tiêu đen đã làm sạch", "Cleaned black pepper", .pepper, origin: nil)
        sterilised = founder.product(
            processor, 101, "Tiêu đen tiệt trùng hơi nước", "Steam-sterilised black pepper", .pepper, origin: nil)
        bag = Self.packed(
            founder, processor, 201, "Tiêu đen nguyên hạt Hương Rẫy, túi 200 g", "Huong Ray whole black pepper, 200 g",
            "túi 200 g", grams: 200, origin: "VN")
        jar = Self.packed(
            founder, processor, 202, "Tiêu đen xay Hương Rẫy, hũ 100 g", "Huong Ray ground black pepper, 100 g",
            "hũ 100 g", grams: 100, origin: nil)
        bagCarton = founder.product(
            processor, 201, indicator: 1, "Thùng 40 túi tiêu đen Hương Rẫy", "Carton of 40 bags, black pepper",
            .pepper, content: "40 túi", brand: "Hương Rẫy")
        jarCarton = founder.product(
            processor, 202, indicator: 1, "Thùng 40 hũ tiêu xay Hương Rẫy", "Carton of 40 jars, ground pepper",
            .pepper, content: "40 hũ", brand: "Hương Rẫy", origin: nil)
    }

    var businesses: [Business] {
        [cooperative, trader, union, processor, abroad.business] + sellers.map(\.business)
    }
    var places: [Place] {
        [dryingYard, traderYard, depot, port, factory, abroad.place] + (members + sellers).map(\.place)
    }
    var products: [Product] {
        [members[0].product, cooperativePepper, traderPepper, abroad.product, cleaned, sterilised]
            + [bag, jar, bagCarton, jarCarton] + sellers.map(\.product)
    }
}

extension PepperCast {
    private static func packed(
        _ founder: Founder, _ processor: Business, _ number: Int, _ name: String, _ english: String, _ content: String,
        grams: Int, origin: String?
    ) -> Product {
        founder.product(
            processor, number, name, english, .pepper, content: content, grams: grams, brand: "Hương Rẫy",
            shelfLifeDays: 540, origin: origin, standards: ["TCVN 7036:2008", "TCCS 03:2026/HUONGRAY (mẫu)"])
    }

    private static func members(_ founder: Founder, _ cooperative: Business) -> [Grower] {
        let product = founder.product(
            cooperative, 11, "Tiêu tươi, HTX Nắng Hạ", "Fresh pepper, Nang Ha Cooperative", .pepper)
        return ["25280", "25270", "25292", "25303"].enumerated().map { index, commune in
            let place = founder.place(
                cooperative, 2071 + index, "Vườn tiêu thành viên NH-0\(index + 1)",
                "Member pepper plot NH-0\(index + 1)", .growingArea, commune: commune,
                areaCode: "VN-BPOR-902\(index + 1)", prefix: Founder.programme,
                certificates: [.vietGAP("trồng trọt TCVN 11892-1:2017", number: 9021 + index, end: 200 + 30 * index)])
            return Grower(business: cooperative, place: place, product: product)
        }
    }

    private static func sellers(_ founder: Founder) -> [Grower] {
        [
            ("ho-dat-son", "Đất Son", "Dat Son", "26341"), ("ho-khe-da", "Khe Đá", "Khe Da", "26362"),
            ("ho-doc-may", "Dốc Mây", "Doc May", "26359"),
        ].enumerated().map { index, names in
            let business = founder.household(
                1031 + index, names.0, "Hộ trồng tiêu \(names.1)", "\(names.2) pepper household", commune: names.3)
            let place = founder.place(
                business, 2061 + index, "Vườn tiêu \(names.1)", "\(names.2) pepper plot", .growingArea,
                areaCode: "VN-DNOR-903\(index + 1)")
            let product = founder.product(business, 321 + index, "Tiêu tươi", "Fresh pepper", .pepper)
            return Grower(business: business, place: place, product: product)
        }
    }

    private static func abroad(_ founder: Founder) -> Grower {
        let business = founder.business(
            "nha-cung-cap-tieu-kh", "Highland Sample Pepper", "Highland Sample Pepper", prefix: "9529003", commune: nil,
            country: "KH", founder.foreign, isNamePublic: false)
        let place = founder.place(
            business, 10, "Vùng nguyên liệu hồ tiêu Campuchia", "Pepper sourcing area, Cambodia", .growingArea)
        let product = founder.product(
            business, 11, "Tiêu đen khô nhập khẩu từ Campuchia", "Dried black pepper from Cambodia", .pepper,
            origin: "KH")
        return Grower(business: business, place: place, product: product)
    }
}
