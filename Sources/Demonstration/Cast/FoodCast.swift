/// Who makes processed foods of the programme "Mỗi xã một sản phẩm" (OCOP) from what grows here.
struct FoodCast: Sendable {
    /// Sells sugar to both makers.
    let sugarMaker: Business
    let sugarFactory: Place
    let sugar: Product
    let candyMaker: Business
    let candyKitchen: Place
    let candyMass: Product
    let candy: Product
    let candyCarton: Product
    let jamMaker: Business
    let jamKitchen: Place
    let jamMass: Product
    let jam: Product
    let jamCarton: Product

    init(_ founder: Founder) {
        sugarMaker = founder.business(
            "duong-ruong-mia", "Công ty TNHH Đường Ruộng Mía", "Ruong Mia Sugar", prefix: "9521115", commune: "26434",
            founder.urn)
        sugarFactory = founder.place(sugarMaker, 10, "Nhà máy đường Ruộng Mía", "Ruong Mia sugar factory", .processor)
        sugar = founder.product(sugarMaker, 11, "Đường mía", "Cane sugar", .processed)
        candyMaker = founder.business(
            "hkd-lua-rom", "Hộ kinh doanh Kẹo Lửa Rơm", "Lua Rom Candy", .household, prefix: "952100149",
            commune: "25396", founder.own)
        candyKitchen = founder.place(candyMaker, 10, "Lò kẹo Lửa Rơm", "Lua Rom candy workshop", .processor)
        candyMass = founder.product(
            candyMaker, 101, "Mẻ kẹo hạt điều chưa đóng hộp", "Cashew candy in bulk", .processed)
        candy = Self.packed(
            founder, candyMaker, "Kẹo hạt điều Lửa Rơm, hộp 200 g", "Lua Rom cashew candy, 200 g box", "hộp 200 g",
            grams: 200, brand: "Lửa Rơm", days: 180, "TCCS 01:2026/LUAROM (mẫu)",
            .ocop(stars: 4, number: 9001, start: -420))
        candyCarton = founder.product(
            candyMaker, 201, indicator: 1, "Thùng 20 hộp kẹo hạt điều Lửa Rơm", "Carton of 20 boxes, cashew candy",
            .processed, content: "20 hộp", brand: "Lửa Rơm")
        jamMaker = founder.business(
            "htx-vuon-cau", "HTX Nông sản chế biến Vườn Cau", "Vuon Cau Food Cooperative", .cooperative,
            prefix: "952100150", commune: "26179", founder.neutral)
        jamKitchen = founder.place(jamMaker, 10, "Xưởng chế biến Vườn Cau", "Vuon Cau workshop", .processor)
        jamMass = founder.product(
            jamMaker, 101, "Mẻ mứt vỏ bưởi chưa đóng hũ", "Candied pomelo peel in bulk", .processed)
        jam = Self.packed(
            founder, jamMaker, "Mứt vỏ bưởi Vườn Cau, hũ 250 g", "Vuon Cau candied pomelo peel, 250 g jar", "hũ 250 g",
            grams: 250, brand: "Vườn Cau", days: 150, "TCCS 01:2026/VUONCAU (mẫu)",
            .ocop(stars: 3, number: 9002, start: -210))
        jamCarton = founder.product(
            jamMaker, 201, indicator: 1, "Thùng 12 hũ mứt vỏ bưởi Vườn Cau", "Carton of 12 jars, pomelo peel",
            .processed, content: "12 hũ", brand: "Vườn Cau")
    }

    var businesses: [Business] { [sugarMaker, candyMaker, jamMaker] }
    var places: [Place] { [sugarFactory, candyKitchen, jamKitchen] }
    var products: [Product] { [sugar, candyMass, candy, candyCarton, jamMass, jam, jamCarton] }

    private static func packed(
        _ founder: Founder, _ maker: Business, _ name: String, _ english: String, _ content: String, grams: Int,
        brand: String, days: Int, _ standard: String, _ certificate: Certificate
    ) -> Product {
        founder.product(
            maker, 201, name, english, .processed, content: content, grams: grams, brand: brand, shelfLifeDays: days,
            standards: [standard], certificates: [certificate])
    }
}
