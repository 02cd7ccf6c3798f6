import GS1
import Traceability

extension SampleDossier {
    static func product(_ code: DigitalLink, name: String = "Sầu riêng Ri6") -> DossierProduct {
        DossierProduct(
            thing: code.lineage.last!, name: LocalizedText(vietnamese: name, english: "Ri6 durian"),
            brand: "Mây Vàng (mẫu)",
            image: "https://htx-may-vang.example/anh/ri6.jpg", netContent: "quả 2–3 kg", group: "durian")
    }

    static let cooperative = DossierParty(
        thing: nil,
        name: LocalizedText(vietnamese: "Hợp tác xã Mây Vàng (mẫu)", english: "May Vang Cooperative (sample)"),
        kind: .cooperative, address: commune("25210", street: "ấp 3"))

    /// One that holds, of an orchard that is not shown by name, and one of its cooperative that has ended.
    static var certificates: [DossierCertificate] {
        [
            DossierCertificate(
                Certificate(
                    standard: "VietGAP trồng trọt TCVN 11892-1:2017", agency: "Trung tâm chứng nhận (mẫu)",
                    number: "VG-01/2025 (mẫu)", start: CivilDay(year: 2025, month: 7, day: 1),
                    end: CivilDay(year: 2027, month: 6, day: 30))!,
                of: .place(.growingArea, DossierStage.Place(name: nil, address: commune("25210")))),
            DossierCertificate(
                Certificate(
                    standard: "ISO 22000:2018", agency: nil, number: nil,
                    end: CivilDay(year: 2026, month: 10, day: 31))!,
                of: .producer),
        ]
    }

    static var stages: [DossierStage] {
        [
            stage(.harvesting, instant(11, 12, 7), "25210", hopsBack: 1, product: "Sầu riêng nguyên liệu"),
            stage(.packing, instant(11, 13, 9), "25210"),
            stage(.inspecting, instant(11, 13, 14), "25210"),
            stage(.shipping, instant(11, 14, 5), "25195"),
            stage(.receiving, instant(11, 14, 16), nil),
            stage(.selling, instant(11, 15, 8), nil, isDisputed: true),
        ]
    }

    static func commune(_ code: String, street: String? = nil) -> PublicAddress {
        PublicAddress(
            street: street, communeCode: code, provinceCode: "75", city: nil, state: nil, countryCode: "VN")
    }

    private static func stage(
        _ name: StageName, _ time: Int64, _ commune: String?, hopsBack: Int = 0, product: String? = nil,
        isDisputed: Bool = false
    ) -> DossierStage {
        DossierStage(
            name: name, bizStep: nil, time: time, zoneOffset: "+07:00",
            place: commune.map { DossierStage.Place(name: nil, address: self.commune($0)) }, hopsBack: hopsBack,
            level: .lot,
            product: product.map { LocalizedText(vietnamese: $0) }, isDisputed: isDisputed)
    }
}
