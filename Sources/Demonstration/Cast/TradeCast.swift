/// Who stores, carries and sells what the three chains make.
struct TradeCast: Sendable {
    let storekeeper: Business
    let coldStore: Place
    let carrier: Business
    let garage: Place
    let lorries: [Thing]
    let loggers: [Thing]
    let distributor: Business
    let distributionCentre: Place
    let retailer: Business
    let shops: [Place]
    let wholesaler: Business
    let market: Place
    let stallholder: Business
    let stall: Place

    init(_ founder: Founder) {
        storekeeper = founder.business(
            "kho-lanh-suong-mai", "Công ty CP Kho lạnh Sương Mai", "Suong Mai Cold Store", prefix: "9521102",
            commune: "26326", founder.urnWithWebWords)
        coldStore = founder.place(storekeeper, 10, "Kho lạnh Sương Mai", "Suong Mai cold store", .warehouse)
        carrier = founder.business(
            "van-tai-duong-trang", "Công ty TNHH Vận tải lạnh Đường Trăng", "Duong Trang Reefer Transport",
            prefix: "9521103", commune: "26020", founder.urn, isNamePublic: false, numbersEvents: false)
        garage = founder.place(carrier, 10, "Bãi xe Đường Trăng", "Duong Trang depot", .warehouse, isNamePublic: false)
        let prefix = carrier.prefix
        lorries = (1...6).map { .asset(prefix, reference: "XE-0\($0)") }
        loggers = (1...6).map { .asset(prefix, reference: "NHIET-0\($0)") }
        distributor = founder.business(
            "phan-phoi-ben-nang", "Công ty CP Phân phối Bến Nắng", "Ben Nang Distribution", prefix: "9521104",
            commune: "26017", founder.neutral)
        distributionCentre = founder.place(
            distributor, 10, "Trung tâm phân phối Bến Nắng", "Ben Nang distribution centre", .warehouse)
        retailer = founder.business(
            "cua-hang-gio-tre", "Công ty TNHH Cửa hàng Giỏ Tre", "Gio Tre Shops", prefix: "9521105", commune: "26041",
            founder.urn)
        shops = Self.shops(founder, retailer)
        wholesaler = founder.business(
            "cho-song-em", "Công ty CP Chợ đầu mối Sông Êm", "Song Em Wholesale Market", prefix: "952100131",
            commune: "26377", founder.foreign, isNamePublic: false)
        market = founder.place(wholesaler, 10, "Chợ đầu mối Sông Êm", "Song Em wholesale market", .warehouse)
        stallholder = founder.household(
            1021, "sap-thit-so-17", "Sạp thịt số 17 chợ Sông Êm", "Meat stall 17, Song Em market", commune: "26377")
        stall = founder.place(
            stallholder, 2051, "Sạp thịt số 17 chợ Sông Êm", "Meat stall 17, Song Em market", .shop)
    }

    var businesses: [Business] { [storekeeper, carrier, distributor, retailer, wholesaler, stallholder] }
    var places: [Place] { [coldStore, garage, distributionCentre, market, stall] + shops }
    var outlets: [Place] { shops + [stall] }

    private static func shops(_ founder: Founder, _ retailer: Business) -> [Place] {
        [
            ("Trấn Biên", "Tran Bien", "26041"), ("Đồng Xoài", "Dong Xoai", "25210"),
            ("Long Khánh", "Long Khanh", "26080"),
            ("Long Thành", "Long Thanh", "26368"), ("Bình Phước", "Binh Phuoc", "25195"),
        ].enumerated().map { index, shop in
            founder.place(
                retailer, 101 + index, "Cửa hàng Giỏ Tre \(shop.0)", "Gio Tre shop, \(shop.1)", .shop, commune: shop.2)
        }
    }
}
