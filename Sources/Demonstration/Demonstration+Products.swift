extension Demonstration {
    /// The goods of the province's businesses that let their names be read, and one whose code is applied for.
    package var products: [DemonstrationProduct] {
        let shown = cast.products.filter { $0.producer.country == "VN" && $0.producer.isNamePublic }
        return shown.enumerated().map(file) + [frozenDurian]
    }

    private func file(_ number: Int, _ product: Product) -> DemonstrationProduct {
        let owner = product.producer
        let isOfProgramme = owner.prefix == Founder.programme
        let isCarton = product.item.indicator == 1
        return DemonstrationProduct(
            id: Self.id(product), name: product.name, nameEnglish: product.nameEnglish, brand: product.brand,
            about: nil, group: product.group.rawValue, hsCode: Self.tariff(product.group), owner: owner.slug,
            commune: owner.commune, gtin: product.item.gtin, internalCode: nil,
            numberedBy: isOfProgramme ? "Chương trình truy xuất nguồn gốc (mẫu)" : nil,
            registration: isOfProgramme || isCarton ? nil : registration(owner), packer: packer(of: product),
            grams: product.content == nil || isCarton ? nil : Self.grams(product), carton: carton(of: product),
            country: product.origin, shelfLifeDays: product.shelfLifeDays, isMade: Self.isMade(product),
            standards: product.standards,
            ocop: product.certificates.first { $0.standard.hasPrefix("OCOP ") }.map { recognition($0, $0.standard) },
            indication: product.certificates.first { $0.standard.contains("chỉ dẫn địa lý") }
                .map { recognition($0, "Tân Triều") },
            label: isCarton ? nil : label(of: product), tracing: tracing(number, product), status: status(of: product))
    }

    /// Made by the cooperative that shows what its first code asks of it.
    private var frozenDurian: DemonstrationProduct {
        let owner = cast.durian.cooperative
        return DemonstrationProduct(
            id: "sp-\(owner.slug)-dong-lanh", name: "Múi sầu riêng cấp đông Mây Vàng, khay 500 g",
            nameEnglish: "May Vang frozen durian, 500 g tray", brand: "Mây Vàng",
            about: "Múi Ri6 chín tự nhiên, tách hạt, cấp đông nhanh (mẫu).", group: Product.Group.durian.rawValue,
            hsCode: nil, owner: owner.slug, commune: owner.commune, gtin: nil, internalCode: "NB-MV-01",
            numberedBy: nil,
            registration: DemonstrationProduct.Registration(
                step: "filed", filed: day(-6), application: "HS-MAU-0601", prefix: nil, feePaidUntil: nil),
            packer: nil, grams: 500, carton: nil, country: "VN", shelfLifeDays: 365, isMade: true,
            standards: ["TCCS 01:2026/MAYVANG (mẫu)"], ocop: nil, indication: nil, label: nil,
            tracing: DemonstrationProduct.Tracing(
                code: "none", vendor: nil, isOnNationalPortal: false, asked: day(-20)), status: "active")
    }

    static func id(_ product: Product) -> String {
        let item = product.item
        return "sp-\(product.producer.slug)-\(item.number)" + (item.indicator == 0 ? "" : "-\(item.indicator)")
    }

    private func day(_ offset: Int) -> Int { calendar.day(offset).daysSince1970 }
}

extension Demonstration {
    /// One fee falls due soon, so that a page says so.
    private func registration(_ owner: Business) -> DemonstrationProduct.Registration {
        DemonstrationProduct.Registration(
            step: "declared", filed: day(-700), application: "HS-MAU-\(owner.prefix.digits.suffix(4))",
            prefix: owner.prefix.digits, feePaidUntil: day(owner.slug == cast.food.candyMaker.slug ? 40 : 240))
    }

    /// The packing house packs the cooperative's fruit for it; the provider prints labels for the pomelo packer.
    private func packer(of product: Product) -> DemonstrationProduct.Packer? {
        let (party, paper): (Business, String)
        switch product.item {
        case cast.durian.cooperativeProduct.item: (party, paper) = (cast.durian.packer, "HĐ 07/2026 (mẫu)")
        case cast.pomelo.orangeLeaf.item: (party, paper) = (cast.community.provider, "HĐ in tem 03/2026 (mẫu)")
        case let item where cast.pepper.sellers.contains { $0.product.item == item }:
            (party, paper) = (cast.pepper.trader, "Giấy mua bán mão (mẫu)")
        case let item where cast.pomelo.sellers.contains { $0.product.item == item }:
            (party, paper) = (cast.pomelo.trader, "Giấy mua bán mão (mẫu)")
        default: return nil
        }
        return DemonstrationProduct.Packer(party: party.slug, paper: paper, from: day(-300), to: day(430))
    }

    private func carton(of product: Product) -> DemonstrationProduct.Carton? {
        guard product.item.indicator == 0 else { return nil }
        let item = product.item
        let carton = cast.products.first {
            $0.item == TradeItem(item.prefix, indicator: 1, number: item.number)
        }
        guard let carton, let holds = carton.content.flatMap({ Int($0.prefix { $0.isNumber }) }) else { return nil }
        return DemonstrationProduct.Carton(holds: holds, gtin: carton.item.gtin)
    }

    private func recognition(_ certificate: Certificate, _ name: String) -> DemonstrationProduct.Recognition {
        DemonstrationProduct.Recognition(
            name: name, number: certificate.number, agency: certificate.agency, from: day(certificate.start),
            to: day(certificate.end))
    }

    private func label(of product: Product) -> DemonstrationProduct.Label? {
        let storage = "Dùng ngay sau khi mở; để nơi khô ráo, tránh nắng."
        switch product.item {
        case cast.food.candy.item:
            return DemonstrationProduct.Label(
                ingredients: "Nhân hạt điều, đường mía", warning: "Có hạt điều: người dị ứng với hạt không nên dùng.",
                use: storage)
        case cast.food.jam.item:
            return DemonstrationProduct.Label(
                ingredients: "Vỏ bưởi, đường mía", warning: "Không dùng khi nắp hũ phồng hoặc mứt có mùi lạ.",
                use: storage)
        case cast.cashew.blendJar.item, cast.cashew.homeJar.item:
            return DemonstrationProduct.Label(
                ingredients: "Nhân hạt điều, muối", warning: "Có hạt điều: người dị ứng với hạt không nên dùng.",
                use: storage)
        default: return nil
        }
    }

    /// What shops sell was asked about first.
    private func tracing(_ number: Int, _ product: Product) -> DemonstrationProduct.Tracing? {
        guard product.brand != nil || product.producer.slug == cast.durian.cooperative.slug else { return nil }
        let code = ["barcode", "information", "none", "barcode", "tracing", "stamp"][number % 6]
        return DemonstrationProduct.Tracing(
            code: code, vendor: ["tracing", "information"].contains(code) ? "Giải pháp truy xuất (mẫu)" : nil,
            isOnNationalPortal: number % 5 == 0 ? nil : code == "tracing", asked: day(-120 + number))
    }

    private func status(of product: Product) -> String {
        switch product.item {
        case cast.food.sugar.item: "submitted"
        case cast.poultry.chicks.item: "draft"
        default: "active"
        }
    }

    private static func isMade(_ product: Product) -> Bool {
        switch product.group {
        case .processed: true
        case .cashew, .pepper: product.brand != nil
        case .durian, .pomelo, .pork, .poultry: false
        }
    }

    /// What is weighed one by one, and what is counted, has no weight on its label.
    private static func grams(_ product: Product) -> Int? {
        product.grams.flatMap { grams in product.content?.hasSuffix("\(grams) g") == true ? grams : nil }
    }

    /// Of fresh fruit; whether other goods are raw or prepared changes theirs.
    private static func tariff(_ group: Product.Group) -> String? {
        switch group {
        case .durian: "08106000"
        case .pomelo: "080540"
        default: nil
        }
    }
}
