import Testing
import Web

@testable import nguon

@Suite("What nguon gs1 check says")
struct CodeReportTests {
    private let catalogue = Catalogue(files: WebFiles())

    @Test(
        "one thing has one key, however it is written",
        arguments: [
            "https://id.example.vn/01/09521234567899/21/S1?17=261231", "urn:epc:id:sgtin:9521234.056789.S1",
            "(01)09521234567899(21)S1", "HTTPS://ID.EXAMPLE.VN/stem/01/09521234567899/21/S1",
        ])
    func oneKey(text: String) {
        let report = CodeReport(text, catalogue: catalogue, language: .en)
        #expect(report.document.valid)
        #expect(report.document.key == "01/09521234567899/21/S1")
        #expect(report.document.level == "item")
    }

    @Test("a wrong digit is pointed at", arguments: Language.allCases)
    func pointed(language: Language) {
        let report = CodeReport("09521234567890", catalogue: catalogue, language: language)
        #expect(!report.document.valid)
        #expect(report.document.error?.position == 13)
        let lines = report.text.split(separator: "\n")
        #expect(lines.first == "✗ 09521234567890")
        #expect(lines.last?.hasPrefix("  " + String(repeating: " ", count: 13) + "^ ") == true)
    }

    @Test("the caret stands under the character, not under its byte")
    func caret() throws {
        let report = CodeReport("/01/09521234567899/10/ệệ^", catalogue: catalogue, language: .en)
        let position = try #require(report.document.error?.position)
        #expect(position < 25)
        #expect(
            report.text.split(separator: "\n").last?.prefix { $0 == " " }.count == 2 + "/01/09521234567899/10/".count)
    }

    @Test("the rule and the identifier stand behind the words, the elements below")
    func ruled() {
        let report = CodeReport("(01)09521234567899(37)12", catalogue: catalogue, language: .vi)
        #expect(report.document.error?.rule == "ex")
        let lines = report.text.split(separator: "\n")
        #expect(lines[1].hasSuffix("[(01) ex]"))
        #expect(lines[2] == "  (01) 09521234567899  Mã sản phẩm (GTIN)")
    }
}
