import GS1
import Testing

/// What tags hold, by the examples of the standards.
@Suite("EPC binary strings")
struct EPCBinaryTests {
    /// The examples of Tag Data Standard 2.3, appendix E.3, with the header of two of them put right.
    static let examples: [(hex: String, scheme: String, link: String)] = [
        ("3066C4409047E140075BCD15", "SGTIN-96", "/01/09506000134352/21/123456789"),
        (
            "3666C4409047E159B2C2BF100000000000000000000000000000", "SGTIN-198",
            "/01/09506000134352/21/32a%2Fb"
        ),
        ("F73795211411234538566CB0AFC4", "SGTIN+", "/01/79521141123453/21/32a%2Fb"),
        ("FB342CDE795211411234538566CB0AFC4", "DSGTIN+", "/01/79521141123453/21/32a%2Fb?17=220630"),
        ("FD3795211411234538566CB0AFC525065F1876F0D996D800", "SGTIN++", "/01/79521141123453/21/32a%2Fb"),
        (
            "FC342CDE795211411234538566CB0AFC525065F1876F0D996D80", "DSGTIN++",
            "/01/79521141123453/21/32a%2Fb?17=220630"
        ),
        ("311BA1B300CE0A6A83000000", "SSCC-96", "/00/095201234567891235"),
        ("F90095201234567891235", "SSCC+", "/00/095201234567891235"),
        ("EF009520123456789123592832F8C3B786CCB6C0", "SSCC++", "/00/095201234567891235"),
        ("3276451FD46072000000162E", "SGLN-96", "/414/9521141123454/254/5678"),
        (
            "3976451FD46072CD9615F8800000000000000000000000000000", "SGLN-195",
            "/414/9521141123454/254/32a%2Fb"
        ),
        ("F2395211411234548566CB0AFC4", "SGLN+", "/414/9521141123454/254/32a%2Fb"),
        ("E9395211411234548566CB0AFC525065F1876F0D996D8000", "SGLN++", "/414/9521141123454/254/32a%2Fb"),
        ("3376451FD40C0E400000162E", "GRAI-96", "/8003/095211411234545678"),
        ("3776451FD40C0E59B2C2BF1000000000000000000000", "GRAI-170", "/8003/0952114112345432a%2Fb"),
        ("F13095211411234548566CB0AFC4", "GRAI+", "/8003/0952114112345432a%2Fb"),
        ("EB3095211411234548566CB0AFC525065F1876F0D996D800", "GRAI++", "/8003/0952114112345432a%2Fb"),
        ("3476451FD40000000000162E", "GIAI-96", "/8004/95211415678"),
        ("3876451FD59B2C2BF10000000000000000000000000000000000", "GIAI-202", "/8004/952114132a%2Fb"),
        ("FA3952114132E83C2BF10", "GIAI+", "/8004/952114132a%2Fb"),
        ("EE3952114132E83C2BF1494197C61DBC3665B600", "GIAI++", "/8004/952114132a%2Fb"),
        ("2D76451FD4499602D2000000", "GSRN-96", "/8018/952114112345678906"),
        ("F43952114112345678906", "GSRN+", "/8018/952114112345678906"),
        ("E7395211411234567890692832F8C3B786CCB6C0", "GSRN++", "/8018/952114112345678906"),
        ("2E76451FD4499602D2000000", "GSRNP-96", "/8017/952114112345678906"),
        ("F53952114112345678906", "GSRNP+", "/8017/952114112345678906"),
        ("E8395211411234567890692832F8C3B786CCB6C0", "GSRNP++", "/8017/952114112345678906"),
        ("2C76451FD46072000000162E", "GDTI-96", "/253/95211411234545678"),
        ("3E76451FD7039B061438997367D0C18B266D1AB66EE0", "GDTI-174", "/253/9521141987650ABCDefgh012345678"),
        ("F6395211411234540458B8", "GDTI+", "/253/95211411234545678"),
        ("EA395211411234540458BA4A0CBE30EDE1B32DB0", "GDTI++", "/253/95211411234545678"),
        ("3C76451FD400C0E680003039", "CPI-96", "/8010/952114198765/8011/12345"),
        ("3D76451FD75411DEF6B4CC00000003039000", "CPI-var", "/8010/95211415PQ7%2FZ43/8011/12345"),
        ("F0395211415E87A145BAFB4D19A8C0E4", "CPI+", "/8010/95211415PQ7%2FZ43/8011/12345"),
        (
            "E6395211415E87A145BAFB4D19A8C0E64A0CBE30EDE1B32DB000", "CPI++",
            "/8010/95211415PQ7%2FZ43/8011/12345"
        ),
        ("3F76451FD612640000019907", "SGCN-96", "/255/952114167890904711"),
        ("F839521141678909509338", "SGCN+", "/255/952114167890904711"),
        ("EC3952114167890950933C94197C61DBC3665B60", "SGCN++", "/255/952114167890904711"),
        ("4076451FD40C0E40820000000F54", "ITIP-110", "/8006/095211411234540102/21/981"),
        (
            "4176451FD40C0E4082DBDD8B36600000000000000000000000000000", "ITIP-212",
            "/8006/095211411234540102/21/mw133"
        ),
        ("F3309521141123454010266AE27FDF35", "ITIP+", "/8006/095211411234540102/21/rif981"),
        (
            "ED309521141123454010266AE27FDF3592832F8C3B786CCB6C00", "ITIP++",
            "/8006/095211411234540102/21/rif981"
        ),
    ]

    @Test("every scheme of the tag standard, by its own example", arguments: examples)
    func standard(hex: String, scheme: String, link: String) throws {
        let epc = try EPCBinary("eh" + hex.lowercased())
        #expect(epc.scheme == scheme)
        #expect(epc.link.description == link)
        #expect(epc.link.origin == nil)
    }

    @Test(
        "the example of the compression standard, in both alphabets",
        arguments: ["eh30164596f40c0e5cbe991a83", "exMBZFlvQMDly-mRqD"])
    func compression(text: String) throws {
        let epc = try EPCBinary(text)
        #expect(epc.link.description == "/01/09528765123457/21/123456789123")
        #expect(epc.urn?.text == "urn:epc:id:sgtin:9528765.012345.123456789123")
    }

    @Test("the examples cover every scheme that has a Digital Link")
    func coverage() {
        // GDTI-113 has no example of its own any more; the standard has given it up.
        #expect(Set(Self.examples.map(\.scheme)).count == Self.examples.count && Self.examples.count == 42)
    }

    @Test(
        "a tag of no GS1 key says what it is",
        arguments: [
            ("3500e86f8000a9e000000586", "GID-96"), ("2f320434147455900000162e", "USDoD-96"),
            ("3b0e0cf5e76c9047759ad00373dc7602e7200", "ADI-var"),
        ])
    func foreign(hex: String, scheme: String) {
        let error = failure { () throws(GS1Error) in try EPCBinary("eh" + hex) }
        #expect(error == GS1Error(.epcForeign, position: 2, arguments: ["found": scheme]))
    }

    @Test("the date of the tag and what stands behind the serial number go into path and query, each in its place")
    func more() throws {
        var bits = EPCBits(header: 0xFB)
        bits.number(0b1000, 4)
        bits.number(4, 4)
        bits.date("261231")
        bits.digits("09521234567899")
        bits.packed("000127", most: 20, as: 0)
        bits.digits("10")
        bits.packed("RI6-2611A", most: 20, as: 5)
        bits.digits("3103")
        bits.decimal("000195", 20)
        bits.digits("99")
        bits.packed("a b".replacing(" ", with: "&"), most: 90, as: 4)
        let link = "/01/09521234567899/10/RI6-2611A/21/000127?17=261231&3103=000195&99=a%26b"
        for text in [bits.hexadecimal, bits.base64Text] {
            #expect(try EPCBinary(text).link.description == link)
        }
        // A tag is written in words of sixteen bits.
        #expect(try EPCBinary(bits.hexadecimal + "000").link.description == link)
    }

    @Test(
        "what is wrong is told with its place",
        arguments: [
            ("eh", GS1Error.Code.epcEnd, 2), ("ex", .epcEnd, 2), ("ehh", .character, 2), ("eh3", .epcEnd, 3),
            ("eh30164596F40c0e5cbe991a83", .character, 10), ("exMBZFlvQMDly+mRqD", .character, 13),
            ("exMBZFlvQMDly-mRq=", .character, 17), ("eh30164596f40c0e5cbe991a8", .epcEnd, 25),
            ("eh30164596f40c0e5cbe991a831", .epcRest, 26), ("ehe2801160200000000000", .epcHeader, 2),
            ("eh00000000000000000000", .epcHeader, 2),
            // Partition 7, a company prefix of too many digits, a reference likewise.
            ("eh301c4596f40c0e5cbe991a83", .epcValue, 4), ("eh3017fffff40c0e5cbe991a83", .epcValue, 5),
            ("eh30164596f7ffffdcbe991a83", .epcValue, 11),
            // A letter among digits; a check digit; what no tag says beside its key; another key in the query.
            ("ehf437521141a2345678906", .epcValue, 12), ("ehf43952114112345678907", .checkDigit, 5),
            ("ehf4395211411234567890614", .unknownAI, 23), ("ehf439521141123456789061f", .epcValue, 24),
            ("xx", .unrecognised, 0), ("", .unrecognised, 0),
            // No serial number; one that goes on after its end; a packing that is none.
            ("eh3674257bf46072" + String(repeating: "0", count: 36), .epcValue, 16),
            ("ehf70095212345678996000", .length, 19), ("ehf700952123456789" + "9c0000", .epcValue, 19),
        ])
    func errors(text: String, code: GS1Error.Code, position: Int) {
        let error = failure { () throws(GS1Error) in try EPCBinary(text) }
        #expect(error?.code == code, "\(text): \(String(describing: error))")
        #expect(error?.position == position, "\(text): \(String(describing: error))")
    }

    @Test("nothing longer than any tag is read")
    func bounded() {
        #expect(failure { () throws(GS1Error) in try EPCBinary("eh30" + String(repeating: "0", count: 254)) } == nil)
        for text in [
            "eh30" + String(repeating: "0", count: 255), "exMA" + String(repeating: "A", count: 1_000_000),
        ] {
            #expect(failure { () throws(GS1Error) in try EPCBinary(text) }?.code == .length)
        }
    }

    @Test("extension 0 says that a place has none, on every kind of tag")
    func noExtension() throws {
        var old = EPCBits(header: 0x32)
        old.number(0, 3)
        old.number(5, 3)
        old.decimal("9521141", 24)
        old.decimal("12345", 17)
        old.number(0, 41)
        var new = EPCBits(header: 0xF2)
        new.number(0, 4)
        new.digits("9521141123454")
        new.packed("0", most: 20, as: 0)
        for bits in [old, new] { #expect(try EPCBinary(bits.hexadecimal).link.description == "/414/9521141123454") }
    }

    @Test(
        "which words mean to be one",
        arguments: [
            ("eh30164596f40c0e5cbe991a83", true), ("exMBZFlvQMDly-mRqD", true), ("eh30", true), ("exMA", true),
            ("eh00000000000000", true), ("eh30164596F40C0E5CBE991A83", true), ("ehf7", true), ("ex9z", true),
            ("export", false), ("explanation", false), ("extremely-long-word", false), ("ehren", false), ("eh", false),
            ("ex", false), ("e", false), ("", false), ("eh00", false), ("ehFFFFFF", false), ("Eh30", false),
        ])
    func meant(word: String, isMeant: Bool) {
        #expect(EPCBinary.isMeant(word) == isMeant)
    }

    @Test(
        "people and scanners bring them bare, as a path, in a whole link",
        arguments: [
            "eh30164596f40c0e5cbe991a83", "/exMBZFlvQMDly-mRqD", "/eh30164596f40c0e5cbe991a83/",
            "id.example.vn/eh30164596f40c0e5cbe991a83", "https://id.example.vn/a/b/exMBZFlvQMDly-mRqD#x",
            " HTTPS://id.example.vn/exMBZFlvQMDly-mRqD/ ",
        ])
    func explained(text: String) {
        let code = CodeExplanation(text)
        #expect(code.problem == nil)
        #expect(code.form == .epcBinary)
        #expect(code.thing?.text == "01/09528765123457/21/123456789123")
        #expect(code.hriLine == "(01) 09528765123457 (21) 123456789123")
        let other = code.equivalents(domain: "https://id.example.vn")
        #expect(other.digitalLink == "https://id.example.vn/01/09528765123457/21/123456789123")
        #expect(other.epcURN == "urn:epc:id:sgtin:9528765.012345.123456789123")
    }

    @Test("the query of a link goes behind what the tag says, byte for byte")
    func query() throws {
        let tag = "ehfb342cde795211411234538566cb0afc4"
        let code = CodeExplanation("https://id.example.vn/s/\(tag)?a=%c4%91&&15=260101")
        #expect(code.link?.origin == "https://id.example.vn/s")
        #expect(code.link?.rawQuery == "17=220630&a=%c4%91&&15=260101")
        #expect(code.link?.attributes.map(\.ai) == ["17", "15"])
        #expect(try EPCBinary(tag).uncompressed(nil) == "17=220630")
        #expect(try EPCBinary("exMBZFlvQMDly-mRqD").uncompressed(nil) == nil)
        #expect(try EPCBinary("exMBZFlvQMDly-mRqD").uncompressed("x") == "x")
    }

    @Test(
        "an error is marked in the text as given",
        arguments: [
            ("https://id.example.vn/eh30164596f40c0e5cbe991a8x", GS1Error.Code.character, 47),
            ("/eh30164596f40c0e5cbe991a83?15=261341", .date, 33), ("https://a b/eh30164596f40c0e5cbe991a83", .host, 9),
            ("  eh3016", .epcEnd, 8), ("https://a/b c/exMBZFlvQMDly-mRqD", .uriCharacter, 11),
            ("/ehfb342cde795211411234538566cb0afc4?17=220631", .repeatedAI, 37),
        ])
    func marked(text: String, code: GS1Error.Code, position: Int) {
        let found = CodeExplanation(text)
        #expect(found.problem?.code == code, "\(text): \(String(describing: found.problem))")
        #expect(found.problem?.position == position, "\(text): \(String(describing: found.problem))")
    }
}
