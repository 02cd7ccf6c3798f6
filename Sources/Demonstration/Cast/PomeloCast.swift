/// Who brings pomelo from the tree to the labelled fruit.
struct PomeloCast: Sendable {
    /// A group without legal personality ("tổ hợp tác"); its members appear by code.
    let group: Business
    let yard: Place
    let members: [Grower]
    /// Households that sell the whole crop on the tree ("bán mão").
    let sellers: [Grower]
    let trader: Business
    let traderYard: Place
    let packer: Business
    let packingHouse: Place
    /// Whole fruit with serial numbers: orange-leaf pomelo from the group, green-skinned from the trader.
    let orangeLeaf: Product
    let greenSkin: Product
    let orangeLeafCarton: Product
    let greenSkinCarton: Product
    /// Small and scarred fruit by weight, good for jam.
    let seconds: Product

    init(_ founder: Founder) {
        group = founder.business(
            "tht-cu-lao-xanh", "Tổ hợp tác Bưởi Cù Lao Xanh", "Cu Lao Xanh Pomelo Group", .cooperativeGroup,
            prefix: "952100142", commune: "26188", founder.own)
        yard = founder.place(group, 10, "Điểm tập kết Cù Lao Xanh", "Cu Lao Xanh collection yard", .warehouse)
        members = Self.members(founder, group)
        sellers = Self.sellers(founder)
        trader = founder.business(
            "thuong-lai-ben-pha", "Thương lái trái cây Bến Phà", "Ben Pha Fruit Trader", .trader, prefix: "952100144",
            commune: "26170", founder.foreign, isNamePublic: false, numbersEvents: false)
        traderYard = founder.place(
            trader, 10, "Vựa bưởi Bến Phà", "Ben Pha pomelo yard", .warehouse, isNamePublic: false)
        packer = founder.business(
            "trai-cay-con-nang", "Công ty TNHH Trái cây Cồn Nắng", "Con Nang Fruit", prefix: "9521113",
            commune: "26188", founder.own)
        packingHouse = founder.place(
            packer, 10, "Cơ sở đóng gói Cồn Nắng", "Con Nang packing house", .packingHouse, areaCode: "VN-DNPH-9002",
            certificates: [.safety("HACCP TCVN 5603:2023", number: 9113, end: 260)])
        orangeLeaf = Self.fruit(
            founder, packer, 101, "Bưởi đường lá cam Cồn Nắng, 1 trái", "Con Nang orange-leaf pomelo, one fruit",
            [
                Certificate(
                    standard: "Quyền sử dụng chỉ dẫn địa lý “Tân Triều” cho bưởi, cơ sở tự khai (mẫu)",
                    agency: "Cơ quan quản lý chỉ dẫn địa lý (mẫu)", number: "CDDL-MAU-9001", start: -500, end: 595),
                .vietGAP("trồng trọt TCVN 11892-1:2017", number: 9041, end: 320),
            ])
        greenSkin = Self.fruit(
            founder, packer, 102, "Bưởi da xanh Cồn Nắng, 1 trái", "Con Nang green-skinned pomelo, one fruit",
            [.vietGAP("trồng trọt TCVN 11892-1:2017", number: 9042, end: -41)])
        orangeLeafCarton = founder.product(
            packer, 101, indicator: 1, "Thùng 6 trái bưởi đường lá cam Cồn Nắng", "Carton of 6 orange-leaf pomelos",
            .pomelo, content: "6 trái", brand: "Cồn Nắng")
        greenSkinCarton = founder.product(
            packer, 102, indicator: 1, "Thùng 6 trái bưởi da xanh Cồn Nắng", "Carton of 6 green-skinned pomelos",
            .pomelo, content: "6 trái", brand: "Cồn Nắng")
        seconds = founder.product(packer, 111, "Bưởi loại 2 để chế biến", "Second-grade pomelo for processing", .pomelo)
    }

    var businesses: [Business] { [group, trader, packer] + sellers.map(\.business) }
    var places: [Place] { [yard, traderYard, packingHouse] + (members + sellers).map(\.place) }
    var products: [Product] {
        [members[0].product, orangeLeaf, greenSkin, orangeLeafCarton, greenSkinCarton, seconds]
            + sellers.map(\.product)
    }
}

extension PomeloCast {
    private static func fruit(
        _ founder: Founder, _ packer: Business, _ number: Int, _ name: String, _ english: String,
        _ certificates: [Certificate]
    ) -> Product {
        founder.product(
            packer, number, name, english, .pomelo, content: "1 trái", brand: "Cồn Nắng", shelfLifeDays: 45,
            standards: ["TCVN 12827:2023"], certificates: certificates)
    }

    private static func members(_ founder: Founder, _ group: Business) -> [Grower] {
        let product = founder.product(
            group, 11, "Bưởi đường lá cam tươi, THT Cù Lao Xanh", "Fresh orange-leaf pomelo, Cu Lao Xanh Group", .pomelo
        )
        return ["26188", "26188", "26179", "26170"].enumerated().map { index, commune in
            let place = founder.place(
                group, 2091 + index, "Vườn bưởi thành viên CX-0\(index + 1)", "Member orchard CX-0\(index + 1)",
                .growingArea, commune: commune, areaCode: "VN-DNOR-904\(index + 1)", prefix: Founder.programme,
                certificates: [.vietGAP("trồng trọt TCVN 11892-1:2017", number: 9051 + index, end: 150 + 60 * index)])
            return Grower(business: group, place: place, product: product)
        }
    }

    private static func sellers(_ founder: Founder) -> [Grower] {
        [("ho-rach-trong", "Rạch Trong", "Rach Trong", "26173"), ("ho-bo-tre", "Bờ Tre", "Bo Tre", "26215")]
            .enumerated().map { index, names in
                let business = founder.household(
                    1041 + index, names.0, "Hộ trồng bưởi \(names.1)", "\(names.2) pomelo household", commune: names.3)
                let place = founder.place(
                    business, 2081 + index, "Vườn bưởi \(names.1)", "\(names.2) pomelo orchard", .growingArea,
                    areaCode: "VN-DNOR-905\(index + 1)",
                    certificates: [.vietGAP("trồng trọt TCVN 11892-1:2017", number: 9061 + index, end: -41)])
                let product = founder.product(
                    business, 331 + index, "Bưởi da xanh tươi", "Fresh green-skinned pomelo", .pomelo)
                return Grower(business: business, place: place, product: product)
            }
    }
}
