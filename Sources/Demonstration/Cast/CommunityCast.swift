/// Who neither makes nor sells: a school's kitchen, the veterinary service, a provider of labels.
struct CommunityCast: Sendable {
    let school: Business
    let kitchen: Place
    let veterinaryService: Business
    let provider: Business

    init(_ founder: Founder) {
        school = founder.business(
            "bep-an-hoa-nang", "Bếp ăn Trường Tiểu học Hoa Nắng", "Hoa Nang Primary School Kitchen", .schoolKitchen,
            prefix: "952100152", commune: "26041", founder.neutral)
        kitchen = founder.place(school, 10, "Bếp ăn Trường Tiểu học Hoa Nắng", "Hoa Nang school kitchen", .kitchen)
        veterinaryService = founder.business(
            "tram-thu-y-mau", "Trạm Thú y khu vực Đồi Cỏ", "Doi Co Veterinary Station", .state, prefix: "952100153",
            commune: "26248", founder.urnWithCuries)
        provider = founder.business(
            "giai-phap-sao-dem", "Công ty CP Giải pháp truy xuất Sao Đêm", "Sao Dem Traceability Solutions", .provider,
            prefix: "952100154", commune: "26017", founder.neutral)
    }

    var businesses: [Business] { [school, veterinaryService, provider] }
    var places: [Place] { [kitchen] }
}
