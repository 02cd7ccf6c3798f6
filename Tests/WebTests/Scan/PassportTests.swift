import Support
import Testing
import Traceability

@testable import Web

@Suite("The passport view")
struct PassportTests {
    @Test("is one tap from the origin page, says what is missing and from whom, and leads back")
    func walk() async throws {
        try await OriginWalkTests.run(.sqlite) { server in
            let page = try await server.get("/p\(DurianChain.item)?17=261126")
            #expect(page.text.contains("href=\"/p\(DurianChain.item)?17=261126&amp;xem=ho-chieu\""))
            let passport = try await server.get("/p\(DurianChain.item)?17=261126&xem=ho-chieu")
            #expect(passport.status == 200)
            for text in [
                "Hộ chiếu số của sản phẩm", "09521001001007", "Mã GLN 9521001000024", "Đủ các mục phải có", "Việt Nam",
                "Chưa có. Nếu có thì do cơ sở đứng tên sản phẩm đưa vào.", "href=\"/p\(DurianChain.item)?17=261126\"",
            ] { #expect(passport.text.contains(text), "\(text)") }
            for secret in ["Vườn bí mật", "11.53271", "900", "850", "9521001000055", "9521001000031"] {
                #expect(!passport.text.contains(secret), "\(secret)")
            }
        }
    }

    @Test("of a code nobody declared there is none: the origin page answers")
    func unknown() async throws {
        try await LiveServer.run { server in
            let page = try await server.get("/p/01/09521001001021?xem=ho-chieu")
            #expect(page.status == 200)
            #expect(page.text.contains("Mã của doanh nghiệp chưa có trong hệ thống này"))
            #expect(!page.text.contains("Hộ chiếu số"))
        }
    }

    @Test("names the missing items by their giver", arguments: Language.allCases)
    func missing(language: Language) throws {
        let dossier = try SampleDossier.pastBestBefore()
        #expect(
            dossier.missingPassportItems(on: SampleDossier.today)
                == [.businessName, .businessAddress, .businessCode, .origin, .traceability])
        let words = OriginWords(
            catalogue: Catalogue(files: WebFiles()), places: PlaceNames(files: WebFiles()), language: language,
            origin: "https://id.example.gov.vn")
        let entry = PassportEntry(.traceability, of: dossier, on: SampleDossier.today, words: words)
        let giver = words.text("passport.giver.recorder")
        #expect(entry.state == "missing" && entry.note?.contains(giver) == true)
    }

    @Test("certificates that hold fill their item; expired ones are no certificates")
    func certificates() throws {
        let words = OriginWords(
            catalogue: Catalogue(files: WebFiles()), places: PlaceNames(files: WebFiles()), language: .vi,
            origin: "https://id.example.gov.vn")
        let dossier = try SampleDossier.complete()
        let entry = PassportEntry(.certificates, of: dossier, on: SampleDossier.today, words: words)
        #expect(entry.state == "declared")
        #expect(entry.value == "VietGAP trồng trọt TCVN 11892-1:2017 (còn hiệu lực đến 30/06/2027)")
        let later = CivilDay(year: 2028, month: 1, day: 1)!
        let ended = PassportEntry(.certificates, of: dossier, on: later, words: words)
        #expect(ended.state == "none" && ended.value.isEmpty)
        #expect(ended.note?.contains("không còn hoặc chưa có hiệu lực") == true)
    }
}
