/// Who brings cashew from the tree, here and abroad, to the jar.
struct CashewCast: Sendable {
    let cooperative: Business
    let dealer: Business
    let dealerYard: Place
    /// Growing areas of the cooperative, then households that sell to the dealer.
    let members: [Grower]
    let sellers: [Grower]
    /// Suppliers abroad: raw nuts from Cambodia and Côte d'Ivoire. They send nothing; the processor writes what it bought.
    let abroad: [Grower]
    let processor: Business
    let port: Place
    let factory: Place
    let roaster: Business
    let roastery: Place
    let kernels: Product
    /// Whole white 240 and 320, large pieces.
    let grades: [Product]
    let blend: Product
    let roasted: Product
    /// Sold in jars: a blend of origins, and kernels grown in Viet Nam only.
    let blendJar: Product
    let homeJar: Product
    let blendCarton: Product
    let homeCarton: Product

    init(_ founder: Founder) {
        cooperative = founder.business(
            "htx-gio-ngan", "HTX Điều Gió Ngàn", "Gio Ngan Cashew Cooperative", .cooperative, prefix: "952100111",
            commune: "25405", founder.own)
        dealer = founder.business(
            "dai-ly-suoi-cat", "Đại lý thu mua điều Suối Cát", "Suoi Cat Cashew Dealer", prefix: "9522000112",
            commune: "25432", founder.foreign, isNamePublic: false, numbersEvents: false)
        dealerYard = founder.place(
            dealer, 10, "Kho thu mua Suối Cát", "Suoi Cat buying station", .warehouse, isNamePublic: false)
        members = Self.members(founder, cooperative)
        sellers = Self.sellers(founder)
        abroad = Self.abroad(founder)
        processor = founder.business(
            "che-bien-doi-xanh", "Công ty CP Chế biến Điều Đồi Xanh", "Doi Xanh Cashew Processing", prefix: "9521107",
            commune: "25217", founder.urn)
        port = founder.place(
            processor, 20, "Kho ngoại quan nhập điều thô", "Bonded store for raw cashew", .border, commune: "26485",
            isNamePublic: false)
        factory = founder.place(processor, 10, "Nhà máy chế biến Đồi Xanh", "Doi Xanh factory", .processor)
        roaster = founder.business(
            "rang-dieu-bep-am", "Công ty TNHH Rang Điều Bếp Ấm", "Bep Am Cashew Roasters", prefix: "9521108",
            commune: "25195", founder.neutral)
        roastery = founder.place(roaster, 10, "Xưởng rang Bếp Ấm", "Bep Am roastery", .processor)
        kernels = founder.product(
            processor, 100, "Nhân điều chưa phân loại", "Unsorted cashew kernels", .cashew, origin: nil)
        grades = Self.grades(founder, processor)
        blend = founder.product(
            roaster, 100, "Nhân điều phối trộn", "Blended cashew kernels", .cashew, origin: nil)
        roasted = founder.product(
            roaster, 101, "Hạt điều rang muối (bán thành phẩm)", "Roasted cashews in bulk", .cashew, origin: nil)
        blendJar = Self.jar(founder, roaster, 201, "Hạt điều rang muối Bếp Ấm", "Bep Am salted cashews", origin: nil)
        homeJar = Self.jar(
            founder, roaster, 202, "Hạt điều rang củi Bếp Ấm, nhân điều Việt Nam",
            "Bep Am wood-roasted Vietnamese cashews",
            origin: "VN")
        blendCarton = Self.carton(
            founder, roaster, 201, "Thùng 24 hũ hạt điều rang muối", "Carton of 24 jars, salted cashews")
        homeCarton = Self.carton(
            founder, roaster, 202, "Thùng 24 hũ hạt điều rang củi", "Carton of 24 jars, wood-roasted cashews")
    }

    var businesses: [Business] {
        [cooperative, dealer, processor, roaster] + (sellers + abroad).map(\.business)
    }
    var places: [Place] {
        [dealerYard, port, factory, roastery] + (members + sellers + abroad).map(\.place)
    }
    var products: [Product] {
        [members[0].product, kernels, blend, roasted, blendJar, homeJar, blendCarton, homeCarton] + grades
            + (sellers + abroad).map(\.product)
    }
}

extension CashewCast {
    private static func grades(_ founder: Founder, _ processor: Business) -> [Product] {
        [(101, "WW240"), (102, "WW320"), (103, "LP")].map { number, grade in
            founder.product(processor, number, "Nhân điều \(grade)", "Cashew kernels \(grade)", .cashew, origin: nil)
        }
    }

    private static func jar(
        _ founder: Founder, _ roaster: Business, _ number: Int, _ name: String, _ english: String, origin: String?
    ) -> Product {
        founder.product(
            roaster, number, "\(name), hũ 250 g", "\(english), 250 g jar", .cashew, content: "hũ 250 g", grams: 250,
            brand: "Bếp Ấm", shelfLifeDays: 240, origin: origin, standards: ["TCCS 01:2026/BEPAM (mẫu)"])
    }

    private static func carton(
        _ founder: Founder, _ roaster: Business, _ number: Int, _ name: String, _ english: String
    ) -> Product {
        founder.product(
            roaster, number, indicator: 1, "\(name) Bếp Ấm", english, .cashew, content: "24 hũ", brand: "Bếp Ấm",
            origin: nil)
    }

    private static func members(_ founder: Founder, _ cooperative: Business) -> [Grower] {
        let product = founder.product(
            cooperative, 11, "Điều thô, HTX Gió Ngàn", "Raw cashew nuts, Gio Ngan Cooperative", .cashew)
        return ["25405", "25399", "25402", "25396", "25417", "25420"].enumerated().map { index, commune in
            let place = founder.place(
                cooperative, 2021 + index, "Vùng trồng điều GN-0\(index + 1)", "Cashew growing area GN-0\(index + 1)",
                .growingArea, commune: commune, areaCode: "VN-BPOR-900\(index + 1)", prefix: Founder.programme)
            return Grower(business: cooperative, place: place, product: product)
        }
    }

    private static func sellers(_ founder: Founder) -> [Grower] {
        [
            ("ho-bong-mat", "Bóng Mát", "Bong Mat", "25222"), ("ho-dat-do", "Đất Đỏ", "Dat Do", "25267"),
            ("ho-rung-thua", "Rừng Thưa", "Rung Thua", "25270"), ("ho-trang-nang", "Trảng Nắng", "Trang Nang", "25308"),
        ].enumerated().map { index, names in
            let business = founder.household(
                1011 + index, names.0, "Hộ trồng điều \(names.1)", "\(names.2) cashew household", commune: names.3)
            let place = founder.place(
                business, 2031 + index, "Vườn điều \(names.1)", "\(names.2) cashew orchard", .growingArea,
                areaCode: "VN-BPOR-901\(index + 1)")
            let product = founder.product(business, 311 + index, "Điều thô", "Raw cashew nuts", .cashew)
            return Grower(business: business, place: place, product: product)
        }
    }

    private static func abroad(_ founder: Founder) -> [Grower] {
        [
            ("KH", "9529001", "Campuchia", "Cambodia", "Mekong Sample Nuts"),
            ("CI", "9529002", "Bờ Biển Ngà", "Côte d'Ivoire", "Lagoon Sample Nuts"),
        ].map { country, prefix, name, english, company in
            let business = founder.business(
                "nha-cung-cap-\(country)", company, company, prefix: prefix, commune: nil, country: country,
                founder.foreign,
                isNamePublic: false)
            let place = founder.place(
                business, 10, "Vùng nguyên liệu điều thô \(name)", "Raw cashew sourcing area, \(english)", .growingArea)
            let product = founder.product(
                business, 11, "Điều thô nhập khẩu từ \(name)", "Raw cashew nuts from \(english)", .cashew,
                origin: country)
            return Grower(business: business, place: place, product: product)
        }
    }
}
