import GS1
import Support
import Testing
import Traceability

@testable import Web

@Suite("Certificates on the origin page")
struct OriginCertificatesTests {
    @Test(
        "of the product, the lot and the places of the journey; a place's own name stays hidden",
        arguments: Engine.allCases)
    func walk(engine: Engine) async throws {
        try await OriginWalkTests.run(engine) { server in
            let page = try await server.get("/p\(DurianChain.item)")
            for text in [
                "OCOP 4 sao (mẫu)", "hết hạn ngày 31/10/2026", "Nơi cấp: Hội đồng OCOP (mẫu)",
                "VietGAP trồng trọt (mẫu)",
                "còn hiệu lực đến 30/06/2027", "Của: Vùng trồng, phường Bình Phước", "Số: VG 7/2025",
                "Số: https://chung-nhan.example/GCN-2611A", "Của: chính lô hàng này",
            ] { #expect(page.text.contains(text), "\(text)") }
            #expect(!page.text.contains("Vườn bí mật") && !page.text.contains("href=\"https://chung-nhan"))
            let data = try await server.get("/p\(DurianChain.item)", [("Accept", "application/ld+json")]).json()
            let ofProduct = try #require(data["hasCertification"] as? [[String: Any]])
            #expect(ofProduct.count == 2)
            let ocop = try #require(ofProduct.first { $0["name"] as? String == "OCOP 4 sao (mẫu)" })
            #expect(ocop["certificationStatus"] as? String == "https://schema.org/CertificationInactive")
            #expect(ocop["gs1:certificationEndDate"] as? String == "2026-10-31")
            let ofPlaces = try #require(data["nguon:placeCertifications"] as? [[String: Any]])
            #expect((ofPlaces.first?["about"] as? [String: String])?["name"]?.hasPrefix("Vùng trồng") == true)
            let passport = try await server.get("/p\(DurianChain.item)?xem=ho-chieu")
            #expect(passport.text.contains("VietGAP trồng trọt (mẫu) (còn hiệu lực đến 30/06/2027)"))
            #expect(!passport.text.contains("OCOP 4 sao"))
        }
    }

    @Test("a thousand fit a small page, and the others are counted", arguments: Language.allCases)
    func many(language: Language) throws {
        let whole = try SampleDossier.durian()
        let name = String(repeating: "Chứng nhận rất dài ", count: 10)
        let certificates = (0..<1_000).map {
            DossierCertificate(Certificate(standard: "\(name)\($0)", agency: name, number: name)!, of: .product)
        }
        let dossier = Dossier(
            code: whole.code, evidence: whole.evidence, product: whole.product, producer: whole.producer,
            facts: whole.facts, stages: whole.stages, standards: [], certificates: certificates, notices: [],
            isJourneyCut: false)
        let html = PagesUnderTest().origin(dossier, ScanVerdict(of: dossier, on: SampleDossier.today), language)
        #expect(html.contains(language == .vi ? "và 997 giấy" : "and 997 more certificates"))
        #expect(html.utf8.count + WebFiles().bytes(named: "Assets/site.css")!.count < 55_000)
    }

    @Test("a standard whose certificate has ended stands beside that fact")
    func ended() throws {
        let dossier = try SampleDossier.durian()
        let verdict = ScanVerdict(of: dossier, on: CivilDay(year: 2027, month: 7, day: 1)!)
        let html = PagesUnderTest().origin(dossier, verdict, .vi)
        #expect(html.contains("VietGAP trồng trọt (giấy chứng nhận đã hết hạn ngày 30/06/2027)"))
        #expect(!html.contains("TCVN 10739:2015 (giấy"))
    }
}
