import Foundation
import GS1
import Support
import Testing
import Traceability

@testable import Web

@Suite("The page's data")
struct LinkedDataTests {
    static let opening = "<script type=\"application/ld+json\">"

    /// A page without its one block of data.
    static func without(data html: String) throws -> String {
        let start = try #require(html.range(of: opening))
        let end = try #require(html.range(of: "</script>", range: start.upperBound..<html.endIndex))
        return html.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
    }

    /// The same, of a page that may have none.
    static func withoutAnyData(_ html: String) throws -> String {
        html.contains(opening) ? try without(data: html) : html
    }

    /// The block's JSON, as a browser's HTML parser hands it out.
    static func data(in html: String) throws -> [String: Any] {
        let start = try #require(html.range(of: opening))
        let end = try #require(html.range(of: "</script>", range: start.upperBound..<html.endIndex))
        let text = html[start.upperBound..<end.lowerBound]
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("speaks schema.org and GS1's vocabulary of the same facts")
    func vocabularies() throws {
        let dossier = try SampleDossier.complete()
        let html = PagesUnderTest().origin(dossier, ScanVerdict(of: dossier, on: SampleDossier.today), .vi)
        let data = try Self.data(in: html)
        #expect(data["@type"] as? String == "Product")
        #expect(data["additionalType"] as? String == "https://ref.gs1.org/voc/Product")
        #expect(data["gtin"] as? String == "09521001001007" && data["gs1:gtin"] as? String == "09521001001007")
        #expect(data["gs1:hasBatchLotNumber"] as? String == "RI6-2611A")
        #expect(data["gs1:hasSerialNumber"] as? String == "000127")
        #expect(data["gs1:expirationDate"] as? String == "2026-11-26")
        #expect(data["image"] as? String == "https://id.example.gov.vn/assets/picture-durian.svg")
        let maker = try #require(data["manufacturer"] as? [String: Any])
        #expect(maker["globalLocationNumber"] as? String == "9521001000024")
        let names = try #require(data["gs1:productName"] as? [[String: String]])
        #expect(names.map { $0["@language"] } == ["vi", "en"])
        let countries = try #require(data["countryOfOrigin"] as? [[String: String]])
        #expect(countries.map { $0["gs1:countryCode"] } == ["VN"])
        let stages = try #require(data["nguon:stages"] as? [[String: Any]])
        #expect(stages.first?["nguon:time"] as? String == "2026-11-12T07:00:00+07:00")
    }

    @Test("is the same inside the page as at its door, in both languages", arguments: Language.allCases)
    func same(language: Language) async throws {
        try await OriginWalkTests.run(.sqlite) { server in
            let target = "/p\(DurianChain.item)?lang=\(language.rawValue)"
            let inside = try Self.data(in: try await server.get(target).text)
            let outside = try await server.get(target, [("Accept", "application/ld+json")]).json()
            #expect(NSDictionary(dictionary: inside) == NSDictionary(dictionary: outside))
        }
    }

    @Test("counts the lines of the journey that a small page has no room for")
    func long() throws {
        let dossier = try SampleDossier.long(stages: 600)
        let html = PagesUnderTest().origin(dossier, ScanVerdict(of: dossier, on: SampleDossier.today), .vi)
        let data = try Self.data(in: html)
        let lines = try #require(data["nguon:stages"] as? [Any])
        #expect(lines.count + (data["nguon:moreStages"] as? Int ?? 0) == 48)
        #expect((10..<48).contains(lines.count))
    }

    @Test("is reached from the code by way of its page")
    func negotiated() async throws {
        try await OriginWalkTests.run(.sqlite) { server in
            let accept = [("Accept", "application/ld+json")]
            let scan = try await server.get(DurianChain.item)
            let answer = try await server.get(try #require(scan["location"]), accept)
            #expect(answer["content-type"] == "application/ld+json")
            #expect(try answer.json()["gtin"] as? String == "09521001001007")
        }
    }

    @Test(
        "nothing in it ends its element, and a reader gets the text back",
        arguments: ["</script><script>alert(1)</script>", "<!--<script>", "a & b > c", "\"quoted\" \\ back"])
    func escaped(attack: String) throws {
        let whole = try SampleDossier.durian()
        let product = DossierProduct(
            thing: whole.code.lineage.last!, name: LocalizedText(vietnamese: attack), brand: nil, image: nil,
            netContent: nil, group: nil)
        let dossier = Dossier(
            code: whole.code, evidence: whole.evidence, product: product, producer: nil, facts: LotFacts(), stages: [],
            standards: [], notices: [], isJourneyCut: false)
        let html = PagesUnderTest().origin(dossier, ScanVerdict(of: dossier, on: SampleDossier.today), .vi)
        #expect(try Self.data(in: html)["name"] as? String == attack)
        #expect(html.components(separatedBy: "<script").count == 2)
        #expect(html.components(separatedBy: "</script").count == 2)
    }

    @Test("a number of restricted circulation is not passed off as a GTIN")
    func noGTIN() throws {
        let dossier = try SampleDossier.nothing(path: "/01/02000000000015")
        let html = PagesUnderTest().origin(dossier, ScanVerdict(of: dossier, on: SampleDossier.today), .vi)
        #expect(try Self.data(in: html)["gtin"] == nil)
    }
}
