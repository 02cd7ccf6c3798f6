import Testing

@testable import Traceability

@Suite("Codes of places")
struct PlaceCodeTests {
    private static func codes(_ text: String, _ kind: PlaceKind = .growingArea) throws -> [String] {
        try #require(PlaceCode(reading: text)).findings(of: kind, at: "/codes/0").map(\.code)
    }

    @Test(
        "forms in use pass, old province letters too",
        arguments: ["VN-TGOR-0037", "vn-dlor-0128", "VN–BPOR–00123", "VN-DNOR9001", "CVNM2401240001"])
    func known(_ text: String) throws {
        #expect(try Self.codes(text).isEmpty)
    }

    @Test(
        "packing houses' forms pass for packing houses", arguments: ["VN-TGPH-0012", "VN-DBPH-088", "CVNM2401240001"])
    func packing(_ text: String) throws {
        #expect(try Self.codes(text, .packingHouse).isEmpty)
    }

    @Test("what looks odd is asked about and kept")
    func odd() throws {
        #expect(try Self.codes("PUC 12/2026") == ["place.code.unusual"])
        #expect(try Self.codes("VN-TGOR-OO37") == ["place.code.letterForDigit"])
        #expect(try Self.codes("VN-TGPH-0012") == ["place.code.otherKind"])
        #expect(try Self.codes("CS-CN-123", .farm).isEmpty)
        let finding = try #require(PlaceCode(reading: "VN-TGOR-OO37")?.findings(of: .growingArea, at: "/x").first)
        #expect(finding.arguments["meant"] == "VN-TGOR-0037" && finding.severity == .warning && finding.pointer == "/x")
    }

    @Test("what is no code at all is none", arguments: ["", "   ", "---", "mã <b>", String(repeating: "A", count: 61)])
    func none(_ text: String) { #expect(PlaceCode(reading: text) == nil) }
}
