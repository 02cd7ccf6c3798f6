import GS1
import Testing

@Suite("Identification keys")
struct IdentificationKeyTests {
    @Test(
        "a GTIN of any length becomes fourteen digits",
        arguments: [
            ("95212340", "00000095212340"), ("952123456786", "00952123456786"), ("9521234567899", "09521234567899"),
            ("19521234567896", "19521234567896"),
        ])
    func gtinLengths(given: String, kept: String) throws {
        #expect(try GTIN(given).text == kept)
        #expect(try GTIN(given).element == Element(ai: "01", value: kept))
    }

    @Test("a GTIN-13 with a wrong digit is told the place in the thirteen digits given")
    func gtin13Position() {
        let error = failure { () throws(GS1Error) in try GTIN("9521234567891") }
        #expect(error?.position == 12)
        #expect(error?.arguments == ["found": "1", "expected": "9"])
    }

    @Test("a GTIN of nine digits is no GTIN", arguments: ["", "952123456", "952123456789012", "9521234567"])
    func gtinLength(given: String) {
        #expect(failure { () throws(GS1Error) in try GTIN(given) }?.code == .length)
    }

    @Test("another packaging level gets its own check digit")
    func levels() throws {
        let item = try GTIN("9521234567899")
        #expect(item.indicator == 0)
        #expect(item.onLevel(1)?.text == "19521234567896")
        #expect(item.onLevel(1)?.onLevel(0) == item)
        #expect(item.onLevel(10) == nil)
    }

    @Test("keys with a serial of their own give it apart")
    func serials() throws {
        #expect(try GRAI("09521230000109SER1").serial == "SER1")
        #expect(try GRAI("09521230000109SER1").assetType == "09521230000109")
        #expect(try GRAI("09521230000109").serial == nil)
        #expect(try GDTI("9521230000208DOC").serial == "DOC")
        #expect(try GDTI("9521230000208").documentType == "9521230000208")
        #expect(try GCN("952123000030777").serial == "77")
        #expect(failure { () throws(GS1Error) in try GCN("9521230000307A") }?.position == 13)
    }

    @Test("a piece knows its item, its number and how many there are")
    func piece() throws {
        let piece = try ITIP("095212345678990203")
        #expect(piece.gtin.text == "09521234567899")
        #expect(piece.piece == 2 && piece.total == 3)
    }

    @Test("a pack identifier is a GTIN and a serial of a third party")
    func upui() throws {
        let pack = try UPUI(gtin: GTIN("9521234567899"), thirdPartyExtension: "TPX-1")
        #expect(pack.description == "(01)09521234567899(235)TPX-1")
        let error = failure { () throws(GS1Error) in try UPUI(gtin: pack.gtin, thirdPartyExtension: "") }
        #expect(error?.ai == "235")
    }

    @Test("each key stands under its own application identifier")
    func elements() throws {
        #expect(try GLN("9521230000017").element.ai == "414")
        #expect(try PartyGLN("9521230000017").element.ai == "417")
        #expect(try SSCC("095212300000000017").element.ai == "00")
        #expect(try GIAI("952123ASSET/1").element.ai == "8004")
        #expect(try GSRN("952123000000000125").element.ai == "8018")
        #expect(try ProviderGSRN("952123000000000125").element.ai == "8017")
        #expect(try GSIN("95212300000000017").element.ai == "402")
        #expect(try GINC("952123C-1").element.ai == "401")
        #expect(try CPID("952123AB").element.ai == "8010")
        #expect(try GMN("952123MODEL16K").element.ai == "8013")
    }
}
