import GS1
import Testing

@Suite("What people scan and type")
struct ScannedCodeTests {
    @Test(
        "many ways to write lead to one key",
        arguments: [
            ("9521234567899", "01/09521234567899"), ("95212340", "01/00000095212340"),
            ("952123456786", "01/00952123456786"),
            (" 9 521234 567899\n", "01/09521234567899"), ("952-1234-567899", "01/09521234567899"),
            ("095212300000000017", "00/095212300000000017"), ("(414)9521230000017", "414/9521230000017"),
            ("(01)09521234567899(10)LOT/1", "01/09521234567899/10/LOT%2F1"),
            ("(01)9521234567899(21)S", "01/09521234567899/21/S"),
            ("(10)A\\(1)(01)09521234567899", "01/09521234567899/10/A%281%29"),
            ("(01)09521234567899(10)A(B)", "01/09521234567899/10/A%28B%29"),
            ("(00)095212300000000017", "00/095212300000000017"),
            ("https://a/01/9521234567899/10/L/", "01/09521234567899/10/L"),
            ("Https://a/01/09521234567899", "01/09521234567899"),
            ("id.gs1.org/01/09521234567899/21/S", "01/09521234567899/21/S"),
            ("01/09521234567899", "01/09521234567899"), ("/01/09521234567899/10/L", "01/09521234567899/10/L"),
            ("urn:epc:id:sscc:952123.00000000001", "00/095212300000000017"),
            ("urn:epc:id:gid:1.2.3", "urn:epc:id:gid:1.2.3"),
        ])
    func understood(text: String, key: String) throws {
        #expect(try ThingKey(scanned: text).text == key)
    }

    @Test("a scan keeps every level and what the label says besides")
    func levels() throws {
        let code = try ScannedCode("(01)09521234567899(17)261231(10)L(21)S")
        #expect(
            code.link.lineage.map(\.text) == ["01/09521234567899/21/S", "01/09521234567899/10/L", "01/09521234567899"])
        #expect(code.link.attributes.map(\.description) == ["(17)261231"])
        #expect(code.thing.level == .item)
    }

    @Test(
        "a code that is not understood says what is wrong and where in the text given",
        arguments: [
            ("", GS1Error.Code.unrecognised, 0), ("   ", .unrecognised, 3), ("xin chào", .unrecognised, 0),
            ("-", .unrecognised, 0),
            ("9521234567890", .checkDigit, 12), ("  9 521234 567890", .checkDigit, 16), ("95212345678", .length, 11),
            ("095212300000000018", .checkDigit, 17), ("(01)09521234567890", .checkDigit, 17),
            ("(01)9521234567890(10)L", .checkDigit, 16),
            ("(01)09521234567899(10)", .length, 22), ("(01)09521234567899(89)1", .unknownAI, 19), ("(10)L", .noKey, 0),
            ("(01)09521234567899(10)L(235)T", .qualifierOrder, 24), ("(01)09521234567899(8200)x", .notAttribute, 19),
            ("(01)09521234567899(10)lô", .character, 23), ("(", .elementString, 0), ("(xx)1", .elementString, 0),
            (" https://a/01/9521234567890", .checkDigit, 26), ("a/01/09521234567890", .checkDigit, 18),
            ("a/b", .notDigitalLink, 0),
            (" urn:epc:id:gid:", .urnSyntax, 16), ("01/09521234567899/foo", .danglingSegment, 18),
        ])
    func refused(text: String, code: GS1Error.Code, position: Int) {
        let error = failure { () throws(GS1Error) in try ThingKey(scanned: text) }
        #expect(error?.code == code)
        #expect(error?.position == position)
    }

    @Test("a code without a Digital Link cannot start an origin page")
    func untranslatable() {
        #expect(failure { () throws(GS1Error) in try ScannedCode("urn:epc:id:gid:1.2.3") }?.code == .untranslatable)
    }
}
