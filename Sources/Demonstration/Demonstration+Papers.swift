extension Demonstration {
    /// Papers of the durian growers and of the pomelo packer: one that ends soon, one that has ended, one that nobody looked at yet, and
    /// two behind certificates that documents declare.
    package var papers: [DemonstrationPaper] {
        let (durian, pomelo) = (cast.durian, cast.pomelo)
        let farming = "VietGAP trồng trọt TCVN 11892-1:2017"
        let packing = "HACCP TCVN 5603:2023"
        return [
            paper(
                durian.cooperative, 1, "certificate", "Giấy chứng nhận VietGAP (mẫu)", "VG-MAU-9101", Self.certifier,
                products: [Self.id(durian.cooperativeProduct)], standards: [farming], days: -706...24,
                confirmer: "so-nong-nghiep"),
            paper(
                durian.cooperative, 2, "licence", "Giấy chứng nhận đủ điều kiện an toàn thực phẩm (mẫu)",
                "ATTP-MAU-9102", "Cơ quan an toàn thực phẩm (mẫu)", days: -1_107...(-12), audience: "authority",
                confirmer: "can-bo-xa"),
            paper(
                durian.cooperative, 3, "testResult", "Phiếu thử nghiệm dư lượng thuốc bảo vệ thực vật (mẫu)",
                "TN-MAU-9103", "Phòng thử nghiệm Giọt Nước (mẫu)", products: [Self.id(durian.cooperativeProduct)],
                days: -20...160, confirmer: nil),
            paper(
                pomelo.packer, 1, "certificate", "Giấy chứng nhận HACCP (mẫu)", "ATTP-MAU-9113",
                "Tổ chức chứng nhận Trăng Rằm (mẫu)", places: [placeID(of: pomelo.packingHouse)].compactMap(\.self),
                standards: [packing], days: -835...260, confirmer: "so-nong-nghiep"),
            paper(
                pomelo.packer, 2, "certificate", "Giấy chứng nhận VietGAP (mẫu)", "VG-MAU-9041", Self.certifier,
                products: [Self.id(pomelo.orangeLeaf)], standards: [farming], days: -410...320,
                confirmer: "so-nong-nghiep"),
        ]
    }

    private static let certifier = "Tổ chức chứng nhận Lúa Vàng (mẫu)"

    private func paper(
        _ owner: Business, _ number: Int, _ type: String, _ name: String, _ code: String, _ issuer: String,
        products: [String] = [], places: [String] = [], standards: [String] = [], days: ClosedRange<Int>,
        audience: String = "everyone", confirmer: String?
    ) -> DemonstrationPaper {
        DemonstrationPaper(
            id: "gt-\(owner.slug)-\(number)", type: type, name: name, number: code, issuer: issuer, owner: owner.slug,
            products: products, places: places, standards: standards,
            from: calendar.day(days.lowerBound).daysSince1970, to: calendar.day(days.upperBound).daysSince1970,
            audience: audience, confirmer: confirmer)
    }

    /// Of the file that ``places`` makes of it.
    private func placeID(of place: Place) -> String? {
        let index = cast.places.firstIndex { $0.key.path == place.key.path }
        return index.flatMap { index in places.first { $0.id == "noi-\(index + 1)" }?.id }
    }
}
