/// Who brings pork from the breeding farm to the tray.
struct PorkCast: Sendable {
    let breeder: Business
    let breedingFarm: Place
    let piglets: Product
    /// A company that tags its pigs as assets (GIAI), and member farms of a cooperative that number them under a GTIN.
    let companyFarm: Grower
    let memberFarms: [Grower]
    let slaughterer: Business
    let slaughterhouse: Place
    let halfCarcass: Product
    let cutter: Business
    let cuttingPlant: Place
    /// Trays of variable weight.
    let cuts: [Product]

    init(_ founder: Founder) {
        breeder = founder.business(
            "heo-giong-hoa-rung", "Công ty TNHH Heo giống Hoa Rừng", "Hoa Rung Pig Breeding", prefix: "952100121",
            commune: "26089", founder.urn)
        breedingFarm = founder.place(breeder, 10, "Trại heo giống Hoa Rừng", "Hoa Rung breeding farm", .farm)
        piglets = founder.product(breeder, 11, "Heo con giống", "Piglets", .pork)
        companyFarm = Self.companyFarm(founder)
        memberFarms = Self.memberFarms(founder)
        slaughterer = founder.business(
            "giet-mo-suoi-lanh", "Công ty TNHH Giết mổ Suối Lành", "Suoi Lanh Slaughterhouse", prefix: "9521110",
            commune: "26254", founder.urnWithCuries)
        slaughterhouse = founder.place(
            slaughterer, 10, "Cơ sở giết mổ Suối Lành", "Suoi Lanh slaughterhouse", .slaughterhouse)
        halfCarcass = founder.product(slaughterer, 101, indicator: 9, "Nửa thân thịt heo", "Half pig carcass", .pork)
        cutter = founder.business(
            "thuc-pham-bep-xanh", "Công ty CP Thực phẩm Bếp Xanh", "Bep Xanh Foods", prefix: "9521111",
            commune: "26374", founder.own)
        cuttingPlant = founder.place(cutter, 10, "Xưởng pha lóc Bếp Xanh", "Bep Xanh cutting plant", .processor)
        cuts = Self.cuts(founder, cutter)
    }

    var farms: [Grower] { [companyFarm] + memberFarms }
    var businesses: [Business] {
        [breeder, companyFarm.business, memberFarms[0].business, slaughterer, cutter]
    }
    var places: [Place] { [breedingFarm, slaughterhouse, cuttingPlant] + farms.map(\.place) }
    var products: [Product] { [piglets, memberFarms[0].product, companyFarm.product, halfCarcass] + cuts }
}

extension PorkCast {
    private static func companyFarm(_ founder: Founder) -> Grower {
        let business = founder.business(
            "chan-nuoi-dong-co", "Công ty TNHH Chăn nuôi Đồng Cỏ", "Dong Co Livestock", prefix: "9521109",
            commune: "26311", founder.neutral)
        let place = founder.place(business, 10, "Trang trại heo Đồng Cỏ", "Dong Co pig farm", .farm)
        return Grower(
            business: business, place: place,
            product: founder.product(business, 11, "Heo thịt, trang trại Đồng Cỏ", "Finishing pigs, Dong Co", .pork))
    }

    private static func memberFarms(_ founder: Founder) -> [Grower] {
        let cooperative = founder.business(
            "htx-hang-cau", "HTX Chăn nuôi Hàng Cau", "Hang Cau Livestock Cooperative", .cooperative,
            prefix: "952100122",
            commune: "26425", founder.own)
        let product = founder.product(cooperative, 11, "Heo thịt, HTX Hàng Cau", "Finishing pigs, Hang Cau", .pork)
        return ["26425", "26428", "26458"].enumerated().map { index, commune in
            let place = founder.place(
                cooperative, 2041 + index, "Trại thành viên HC-0\(index + 1)", "Member farm HC-0\(index + 1)", .farm,
                commune: commune, prefix: Founder.programme)
            return Grower(business: cooperative, place: place, product: product)
        }
    }

    private static func cuts(_ founder: Founder, _ cutter: Business) -> [Product] {
        [
            (201, "Ba rọi heo", "Pork belly"), (202, "Nạc vai heo", "Pork shoulder"), (203, "Thịt đùi heo", "Pork leg"),
            (204, "Sườn non heo", "Pork spare ribs"), (205, "Cốt lết heo", "Pork chops"),
            (206, "Xương ống heo", "Pork bones"),
        ].map { number, name, english in
            founder.product(
                cutter, number, indicator: 9, "\(name) Bếp Xanh, khay", "Bep Xanh \(english.lowercased()), tray", .pork,
                content: "khay, cân từng khay", brand: "Bếp Xanh", shelfLifeDays: 10, standards: ["TCVN 13166-4:2020"])
        }
    }
}
