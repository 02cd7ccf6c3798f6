/// Who brings chickens and eggs from the hatchery and the henhouse to the shop.
struct PoultryCast: Sendable {
    let hatchery: Business
    let hatchHouse: Place
    let chicks: Product
    /// A company with laying hens too, and member farms of a cooperative.
    let companyFarm: Grower
    let memberFarms: [Grower]
    let rawEggs: Product
    let eggTray: Product
    let eggCarton: Product
    let eggRoom: Place
    let slaughterer: Business
    let slaughterhouse: Place
    let cuttingRoom: Place
    /// Variable weight: a whole bird, trays of thighs and of breasts.
    let wholeBird: Product
    let carcass: Product
    let thighs: Product
    let breasts: Product

    init(_ founder: Founder) {
        hatchery = founder.business(
            "ga-giong-o-rom", "Công ty TNHH Gà giống Ổ Rơm", "O Rom Hatchery", prefix: "952100146", commune: "26248",
            founder.urn)
        hatchHouse = founder.place(hatchery, 10, "Nhà ấp Ổ Rơm", "O Rom hatch house", .farm)
        chicks = founder.product(hatchery, 11, "Gà ta con một ngày tuổi", "Day-old chicks", .poultry)
        let company = founder.business(
            "trang-trai-doi-sim", "Công ty TNHH Trang trại Đồi Sim", "Doi Sim Farm", prefix: "952100148",
            commune: "26311", founder.neutral)
        companyFarm = Grower(
            business: company,
            place: founder.place(
                company, 10, "Trang trại gà Đồi Sim", "Doi Sim chicken farm", .farm,
                certificates: [.vietGAP("chăn nuôi gà (QĐ 4653/QĐ-BNN-CN)", number: 9071, end: 275)]),
            product: founder.product(
                company, 11, "Gà ta, trang trại Đồi Sim", "Chickens, Doi Sim", .poultry, grams: 1900))
        memberFarms = Self.memberFarms(founder)
        rawEggs = founder.product(company, 12, "Trứng gà tươi chưa phân loại", "Ungraded eggs", .poultry, grams: 60)
        eggTray = founder.product(
            company, 201, "Trứng gà Đồi Sim, vỉ 10 quả", "Doi Sim eggs, tray of 10", .poultry, content: "10 quả",
            grams: 600, brand: "Đồi Sim", shelfLifeDays: 30, standards: ["TCVN 1858:2018"],
            certificates: [.vietGAP("chăn nuôi gà (QĐ 4653/QĐ-BNN-CN)", number: 9072, end: 275)])
        eggCarton = founder.product(
            company, 201, indicator: 1, "Thùng 30 vỉ trứng gà Đồi Sim", "Carton of 30 egg trays", .poultry,
            content: "30 vỉ", brand: "Đồi Sim")
        eggRoom = founder.place(company, 20, "Phòng phân loại trứng Đồi Sim", "Doi Sim egg room", .processor)
        slaughterer = founder.business(
            "gia-cam-may-trang", "Công ty CP Gia cầm Mây Trắng", "May Trang Poultry", prefix: "9521114",
            commune: "26254", founder.urnWithWebWords)
        slaughterhouse = founder.place(
            slaughterer, 10, "Cơ sở giết mổ gia cầm Mây Trắng", "May Trang poultry slaughterhouse", .slaughterhouse)
        cuttingRoom = founder.place(
            slaughterer, 20, "Phòng pha lóc Mây Trắng", "May Trang cutting room", .processor,
            certificates: [.safety("HACCP TCVN 5603:2023", number: 9114, end: 190)])
        wholeBird = Self.meat(
            founder, slaughterer, 201, "Gà ta nguyên con Mây Trắng", "May Trang whole chicken", "1 con")
        carcass = founder.product(slaughterer, 101, indicator: 9, "Thân thịt gà", "Chicken carcasses", .poultry)
        thighs = Self.meat(
            founder, slaughterer, 202, "Đùi gà ta Mây Trắng, khay", "May Trang chicken thighs, tray", "khay")
        breasts = Self.meat(
            founder, slaughterer, 203, "Ức gà ta Mây Trắng, khay", "May Trang chicken breasts, tray", "khay")
    }

    var farms: [Grower] { [companyFarm] + memberFarms }
    var businesses: [Business] { [hatchery, companyFarm.business, memberFarms[0].business, slaughterer] }
    var places: [Place] { [hatchHouse, eggRoom, slaughterhouse, cuttingRoom] + farms.map(\.place) }
    var products: [Product] {
        [chicks, companyFarm.product, memberFarms[0].product, rawEggs, eggTray, eggCarton]
            + [wholeBird, carcass, thighs, breasts]
    }
}

extension PoultryCast {
    private static func meat(
        _ founder: Founder, _ slaughterer: Business, _ number: Int, _ name: String, _ english: String, _ content: String
    ) -> Product {
        founder.product(
            slaughterer, number, indicator: 9, name, english, .poultry, content: "\(content), cân từng sản phẩm",
            brand: "Mây Trắng", shelfLifeDays: 7, standards: ["TCVN 13166-5:2020"])
    }

    private static func memberFarms(_ founder: Founder) -> [Grower] {
        let cooperative = founder.business(
            "htx-go-noi", "HTX Chăn nuôi gà Gò Nổi", "Go Noi Poultry Cooperative", .cooperative, prefix: "952100147",
            commune: "26299", founder.own)
        let product = founder.product(
            cooperative, 11, "Gà ta, HTX Gò Nổi", "Chickens, Go Noi Cooperative", .poultry, grams: 1900)
        return ["26299", "26281", "26296"].enumerated().map { index, commune in
            let place = founder.place(
                cooperative, 2101 + index, "Trại gà thành viên GO-0\(index + 1)",
                "Member chicken farm GO-0\(index + 1)",
                .farm, commune: commune, prefix: Founder.programme)
            return Grower(business: cooperative, place: place, product: product)
        }
    }
}
