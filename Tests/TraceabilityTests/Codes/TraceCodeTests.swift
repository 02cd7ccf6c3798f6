import GS1
import Testing
import Traceability

@Suite("Trace codes of TCVN 13274")
struct TraceCodeTests {
    @Test("a product: its level before the GTIN, the check digit anew, lot and serial behind")
    func products() throws {
        let gtin = try GTIN("8931234567897")
        #expect(try TraceCode(product: gtin)?.text == "(01)08931234567897")
        #expect(try TraceCode(product: gtin, level: .pack(1))?.text == "(01)18931234567894")
        #expect(try TraceCode(product: gtin, level: .variableMeasure)?.text.hasPrefix("(01)9893123456789") == true)
        let lot = try TraceCode(product: gtin, lot: "260727-01", serial: "A1")
        #expect(lot?.text == "(01)08931234567897(10)260727-01(21)A1")
        #expect(lot?.path == "/01/08931234567897/10/260727-01/21/A1")
        #expect(
            try TraceCode(product: gtin, level: .pack(9)) == nil && TraceCode(product: gtin, level: .pack(0)) == nil)
        #expect(throws: GS1Error.self) { try TraceCode(product: gtin, lot: String(repeating: "1", count: 21)) }
        #expect(throws: GS1Error.self) { try TraceCode(product: gtin, lot: "lô") }
    }

    @Test("a level is the digit before the GTIN", arguments: 0...9)
    func levels(digit: Int) { #expect(TraceCode.Level(digit).digit == digit) }

    @Test("a place: what it is there, before the GLN", arguments: LocationRole.allCases)
    func places(role: LocationRole) throws {
        let code = try TraceCode(place: GLN("8938507000006"), as: role)
        #expect(code.text == "(\(role.rawValue))8938507000006")
        #expect(code.path == (role.isKey ? "/\(role.rawValue)/8938507000006" : nil))
    }
}
