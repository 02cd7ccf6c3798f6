import GS1
import Testing
import Traceability

@Suite("What a link is registered on")
struct LinkAnchorTests {
    @Test("a code is looked for from its serial number to its key, the most specific record first")
    func candidates() throws {
        let code = try DigitalLink(path: "/01/09521001001007/22/2A/10/L%2F1/21/S?17=261231")
        #expect(
            LinkAnchor.candidates(for: code).map(\.text) == [
                "01/09521001001007/21/S", "01/09521001001007/22/2A/10/L%2F1", "01/09521001001007/10/L%2F1",
                "01/09521001001007/22/2A", "01/09521001001007",
            ])
        let plain = try DigitalLink(path: "/414/9521001000017")
        #expect(LinkAnchor.candidates(for: plain).map(\.text) == ["414/9521001000017"])
        let place = try DigitalLink(path: "/414/9521001000017/254/K1")
        #expect(LinkAnchor.candidates(for: place).map(\.text) == ["414/9521001000017/254/K1", "414/9521001000017"])
    }

    @Test(
        "any printed form is taken, and brought into one",
        arguments: [
            ("https://id.example.gov.vn/01/09521001001007/10/A", "01/09521001001007/10/A"),
            ("(01)09521001001007(21)S1", "01/09521001001007/21/S1"), (" 9521001001007 ", "01/09521001001007"),
            ("/01/09521001001007/22/2A/10/L/", "01/09521001001007/22/2A/10/L"),
            ("urn:epc:id:sgln:9521001.00001.0", "414/9521001000017"),
        ])
    func registering(text: String, anchor: String) throws {
        #expect(try LinkAnchor(registering: text).text == anchor)
    }

    @Test(
        "a record that nobody could find, or that is about no goods, is refused",
        arguments: [
            ("", "link.anchorMissing"), ("/01/09521001001007/10/L/21/S", "link.anchorSerial"),
            ("/01/09521001001007/22/2A/21/S", "link.anchorSerial"),
            ("/8006/095210010010070102/10/L/21/S", "link.anchorSerial"),
            ("/01/09521001001007/235/U/10/L", "link.anchorWrong"),
            ("/01/09521001001007?17=261231", "link.anchorAttributes"),
            ("/01/09521001001008", "link.anchorWrong"), ("durian", "link.anchorWrong"),
        ])
    func refused(text: String, code: String) {
        #expect(throws: LinkRefusal.self) { try LinkAnchor(registering: text) }
        do throws(LinkRefusal) { _ = try LinkAnchor(registering: text) } catch {
            #expect(error.finding.code == code)
            #expect(error.finding.pointer == "/anchor")
        }
    }

    @Test("whose key it is: of a product by its GTIN, of a place or party by its GLN, of anything else nobody's")
    func owner() {
        #expect(LinkAnchor(text: "01/09521001001007/10/L").owner?.key == .gtin("09521001001007"))
        #expect(LinkAnchor(text: "8006/095210010010070102").owner?.key == .gtin("09521001001007"))
        #expect(LinkAnchor(text: "417/9521001000017").owner?.key == .gln("9521001000017"))
        #expect(LinkAnchor(text: "00/095210010000000017").owner == nil)
        #expect(LinkAnchor(text: "01/09521001001007/10/L").key.text == "01/09521001001007")
    }
}
