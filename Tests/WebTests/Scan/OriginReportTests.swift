import GS1
import Support
import Testing
import Traceability

@testable import Web

@Suite("Reporting what is wrong")
struct OriginReportTests {
    private static let words = OriginWords(
        catalogue: Catalogue(files: WebFiles()), places: PlaceNames(files: WebFiles()), language: .vi,
        origin: "https://id.example.gov.vn")

    private static func installation(_ agency: Agency?) -> InstallationSettings {
        InstallationSettings(
            nameVietnamese: "Hệ thống mẫu", nameEnglish: "Sample system", publicOrigin: "https://id.example.gov.vn",
            agency: agency)
    }

    @Test("calls and writes to the agency, the code ready, on every page that a code leads to")
    func agency() async throws {
        let agency = Agency(name: "Sở Mẫu", phone: "0251 000 0000", email: "phan-anh@nguon.example")
        try await LiveServer.run(installation: Self.installation(agency)) { server in
            for target in ["/p/01/08934567000017/21/A1", "/p/01/02000000000015"] {
                let page = try await server.get(target)
                for text in [
                    "<a href=\"#bao-sai\">", "id=\"bao-sai\"", "href=\"tel:02510000000\"", "Sở Mẫu",
                    "href=\"mailto:phan-anh@nguon.example?subject=",
                ] { #expect(page.text.contains(text), "\(text)") }
            }
            let home = try await server.get("/")
            #expect(home.text.contains("Sở Mẫu") && home.text.contains("href=\"tel:02510000000\""))
        }
    }

    @Test("a message carries the code as printed and its address, and nothing of it escapes")
    func message() throws {
        let link = try DigitalLink(path: "/01/09521001001007/10/A%26B%3D%3C%22/21/000127")
        let agency = Agency(name: "Sở Mẫu", phone: nil, email: "a@nguon.example")
        let report = OriginReport(link, to: agency, words: Self.words)
        #expect(report.code == "(01) 09521001001007 (10) A&B=<\" (21) 000127")
        let write = try #require(report.write)
        #expect(write.filter { $0 == "&" }.count == 1 && write.filter { $0 == "?" }.count == 1)
        #expect(!write.contains("\"") && !write.contains(" ") && write.contains("A%26B%3D%3C%22"))
        #expect(report.phone == nil && report.call == nil && report.canReach)
    }

    @Test("without an agency the page says so and names the national portal")
    func nobody() throws {
        let dossier = try SampleDossier.durian()
        let html = PagesUnderTest().origin(dossier, ScanVerdict(of: dossier, on: SampleDossier.today), .vi)
        #expect(html.contains("chưa công bố nơi nhận phản ánh riêng") && !html.contains("mailto:"))
        #expect(Agency(name: nil, phone: "1", email: "a@b") == nil)
    }
}
