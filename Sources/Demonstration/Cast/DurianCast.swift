/// Who brings durian from the orchard to the packed fruit.
struct DurianCast: Sendable {
    let cooperative: Business
    let cooperativeYard: Place
    let cooperativeProduct: Product
    /// Members of the cooperative, by code; the cooperative writes for them.
    let members: [Grower]
    /// Households and a farm, which sell to the collector.
    let sellers: [Grower]
    let collector: Business
    let collectorYard: Place
    let packer: Business
    let packingHouse: Place
    /// Whole fruit with serial numbers: Ri6 from the cooperative, Dona from the sellers.
    let ri6: Product
    let dona: Product
    let ri6Carton: Product
    let donaCarton: Product

    init(_ founder: Founder) {
        cooperative = founder.business(
            "htx-may-vang", "HTX Sầu riêng Mây Vàng", "May Vang Durian Cooperative", .cooperative, prefix: "952100101",
            commune: "26461", founder.urn)
        cooperativeYard = founder.place(
            cooperative, 10, "Điểm tập kết Mây Vàng", "May Vang collection yard", .warehouse)
        cooperativeProduct = founder.product(
            cooperative, 11, "Sầu riêng Ri6 tươi, HTX Mây Vàng", "Fresh Ri6 durian, May Vang Cooperative", .durian)
        members = Self.members(founder, cooperative, cooperativeProduct)
        sellers = Self.sellers(founder)
        collector = founder.business(
            "thu-mua-ben-gio", "Cơ sở thu mua trái cây Bến Gió", "Ben Gio Fruit Collector", prefix: "952100102",
            commune: "26326", founder.foreign, isNamePublic: false)
        collectorYard = founder.place(
            collector, 10, "Vựa trái cây Bến Gió", "Ben Gio fruit yard", .warehouse, isNamePublic: false)
        packer = founder.business(
            "dong-goi-la-da", "Công ty TNHH Đóng gói Trái cây Lá Đa", "La Da Fruit Packing", prefix: "9521101",
            commune: "26080", founder.own)
        packingHouse = founder.place(
            packer, 10, "Cơ sở đóng gói Lá Đa", "La Da packing house", .packingHouse, areaCode: "VN-DNPH-9001")
        ri6 = Self.fruit(founder, packer, 101, "Sầu riêng Ri6 nguyên trái Lá Đa", "La Da whole Ri6 durian")
        dona = Self.fruit(founder, packer, 102, "Sầu riêng Dona nguyên trái Lá Đa", "La Da whole Dona durian")
        ri6Carton = founder.product(
            packer, 101, indicator: 1, "Thùng 4 trái sầu riêng Ri6 Lá Đa", "Carton of 4 La Da Ri6 durians", .durian,
            content: "4 trái", brand: "Lá Đa")
        donaCarton = founder.product(
            packer, 102, indicator: 1, "Thùng 4 trái sầu riêng Dona Lá Đa", "Carton of 4 La Da Dona durians", .durian,
            content: "4 trái", brand: "Lá Đa")
    }

    var businesses: [Business] { [cooperative, collector, packer] + sellers.map(\.business) }
    var places: [Place] { [cooperativeYard, collectorYard, packingHouse] + (members + sellers).map(\.place) }
    var products: [Product] { [cooperativeProduct, ri6, dona, ri6Carton, donaCarton] + sellers.map(\.product) }
}

extension DurianCast {
    private static func fruit(
        _ founder: Founder, _ packer: Business, _ number: Int, _ name: String, _ english: String
    ) -> Product {
        founder.product(
            packer, number, name, english, .durian, content: "1 trái", brand: "Lá Đa", shelfLifeDays: 15,
            standards: ["TCVN 12827:2023"])
    }

    private static func members(_ founder: Founder, _ cooperative: Business, _ product: Product) -> [Grower] {
        let communes = ["26461", "26461", "26098", "26113", "26104", "26341"]
        return communes.enumerated().map { index, commune in
            let place = founder.place(
                cooperative, 2001 + index, "Vườn thành viên MV-0\(index + 1)", "Member orchard MV-0\(index + 1)",
                .growingArea, commune: commune, areaCode: "VN-DNOR-900\(index + 1)", prefix: Founder.programme)
            return Grower(business: cooperative, place: place, product: product)
        }
    }

    private static func sellers(_ founder: Founder) -> [Grower] {
        let households = [
            (1001, "ho-suoi-ngot", "Suối Ngọt", "Suoi Ngot", "26158"),
            (1002, "ho-doi-gio", "Đồi Gió", "Doi Gio", "26116"),
            (1003, "ho-la-biec", "Lá Biếc", "La Biec", "26206"), (1004, "ho-nang-som", "Nắng Sớm", "Nang Som", "25252"),
        ].map { number, slug, name, english, commune in
            founder.household(
                number, slug, "Hộ trồng sầu riêng \(name)", "\(english) durian household", commune: commune)
        }
        let farm = founder.business(
            "nong-trai-trang-co", "Công ty TNHH Nông trại Trảng Cỏ", "Trang Co Farm", prefix: "952100103",
            commune: "26434", founder.neutral)
        return (households + [farm]).enumerated().map { index, business in
            seller(founder, business, index)
        }
    }

    private static func seller(_ founder: Founder, _ business: Business, _ index: Int) -> Grower {
        let isHousehold = business.kind == .household
        let place = founder.place(
            business, isHousehold ? 2011 + index : 10, "Vườn sầu riêng số \(index + 1)",
            "Durian orchard no. \(index + 1)",
            .growingArea, areaCode: "VN-DNOR-901\(index + 1)")
        let product = founder.product(
            business, isHousehold ? 301 + index : 11, "Sầu riêng Dona tươi", "Fresh Dona durian", .durian)
        return Grower(business: business, place: place, product: product)
    }
}
