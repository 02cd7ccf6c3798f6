import GS1
import Testing

@Suite("EPC URNs")
struct EPCURNTests {
    /// URN, digits of its company prefix, the path it stands for.
    static let pairs: [(String, Int, String)] = [
        ("urn:epc:id:sgtin:952123.0456789.S1", 6, "/01/09521234567899/21/S1"),
        ("urn:epc:id:sgtin:9521234.156789.A%2FB", 7, "/01/19521234567896/21/A%2FB"),
        ("urn:epc:id:sgtin:952123456789.0.x.y", 12, "/01/09521234567899/21/x.y"),
        ("urn:epc:class:lgtin:952123.0456789.LOT-1", 6, "/01/09521234567899/10/LOT-1"),
        ("urn:epc:idpat:sgtin:952123.0456789.*", 6, "/01/09521234567899"),
        ("urn:epc:id:upui:952123.0456789.T%3CX", 6, "/01/09521234567899/235/T%3CX"),
        ("urn:epc:id:sscc:952123.00000000001", 6, "/00/095212300000000017"),
        ("urn:epc:id:sgln:952123.000001.0", 6, "/414/9521230000017"),
        ("urn:epc:id:sgln:952123.000001.K1", 6, "/414/9521230000017/254/K1"),
        ("urn:epc:id:pgln:952123.000001", 6, "/417/9521230000017"),
        ("urn:epc:id:pgln:952123000001.", 12, "/417/9521230000017"),
        ("urn:epc:id:grai:952123.000010.S", 6, "/8003/09521230000109S"),
        ("urn:epc:idpat:grai:952123.000010.*", 6, "/8003/09521230000109"),
        ("urn:epc:id:grai:952123000010..S", 12, "/8003/09521230000109S"),
        ("urn:epc:id:giai:952123.A.1", 6, "/8004/952123A.1"),
        ("urn:epc:id:gsrn:952123.00000000012", 6, "/8018/952123000000000125"),
        ("urn:epc:id:gsrnp:952123.00000000012", 6, "/8017/952123000000000125"),
        ("urn:epc:id:gdti:952123.000020.DOC", 6, "/253/9521230000208DOC"),
        ("urn:epc:idpat:gdti:952123.000020.*", 6, "/253/9521230000208"),
        ("urn:epc:id:sgcn:952123.000030.77", 6, "/255/952123000030777"),
        ("urn:epc:idpat:sgcn:952123.000030.*", 6, "/255/9521230000307"),
        ("urn:epc:id:cpi:952123.A%2F%23.12", 6, "/8010/952123A%2F%23/8011/12"),
        ("urn:epc:idpat:cpi:952123.AB.*", 6, "/8010/952123AB"),
        ("urn:epc:id:ginc:952123.C-1", 6, "/401/952123C-1"),
        ("urn:epc:id:gsin:952123.0000000001", 6, "/402/95212300000000017"),
        ("urn:epc:id:itip:952123.0456789.01.02.S", 6, "/8006/095212345678990102/21/S"),
        ("urn:epc:idpat:itip:952123.0456789.01.02.*", 6, "/8006/095212345678990102"),
    ]

    @Test("a URN and its Digital Link say the same, both ways", arguments: pairs)
    func bothWays(urn: String, prefixLength: Int, path: String) throws {
        let parsed = try EPCURN(urn)
        #expect(parsed.companyPrefixLength == prefixLength)
        #expect(parsed.digitalLink?.path == path)
        #expect(try DigitalLink(path: path).epcURN(companyPrefixLength: prefixLength) == urn)
    }

    @Test("signs that stand bare in a URN are escaped in a link, and the other way round")
    func escaping() throws {
        let urn = "urn:epc:id:sgtin:952123.0456789.!'()*+,-.:;=_%22%25%26%2F%3C%3E%3F"
        let link = try #require(try EPCURN(urn).digitalLink)
        #expect(link.qualifiers[0].value == "!'()*+,-.:;=_\"%&/<>?")
        #expect(link.epcURN(companyPrefixLength: 6) == urn)
        #expect(try EPCURN("urn:epc:id:sgtin:952123.0456789.%41").digitalLink?.qualifiers[0].value == "A")
    }

    @Test("the finest thing gets the URN: a serial, whatever lot and query say")
    func finest() throws {
        let link = try DigitalLink("https://a/01/09521234567899/10/L/21/S?17=261231")
        #expect(link.epcURN(companyPrefixLength: 6) == "urn:epc:id:sgtin:952123.0456789.S")
    }

    @Test(
        "what has no URN gets none",
        arguments: [
            "/8013/952123MODEL16K", "/415/9521230000017/8020/R", "/8006/095212345678990102/10/L",
            "/414/9521230000017/254/0",
        ])
    func noURN(path: String) throws {
        #expect(try DigitalLink(path: path).epcURN(companyPrefixLength: 6) == nil)
    }

    @Test("a prefix length that cannot be gives no URN", arguments: [0, 5, 13, -1, Int.max])
    func badPrefixLength(length: Int) throws {
        #expect(try DigitalLink(path: "/01/09521234567899").epcURN(companyPrefixLength: length) == nil)
        #expect(try DigitalLink(path: "/8004/952123").epcURN(companyPrefixLength: 6) == nil)
        #expect(try DigitalLink(path: "/8004/95212A1").epcURN(companyPrefixLength: 6) == nil)
    }

    @Test(
        "known URNs without a GS1 key are recognised and stay as they are",
        arguments: [
            "urn:epc:id:gid:95100000.12345.400", "urn:epc:id:usdod:2S194.12345", "urn:epc:id:adi:2S194..12345ABC",
            "urn:epc:id:bic:CSQU3054383", "urn:epc:id:imovn:9176187", "urn:epc:idpat:sgtin:952123.*.*",
            "urn:epc:idpat:sgtin:952123.[0456789-0456790].*", "urn:epc:idpat:sscc:952123.*",
            "urn:epc:tag:sgtin-96:3.952123.0456789.1", "urn:epc:raw:96.x300000000000000000000000",
        ])
    func untranslatable(urn: String) throws {
        let parsed = try EPCURN(urn)
        #expect(parsed.digitalLink == nil)
        #expect(parsed.text == urn)
        #expect(ThingKey.reading(urn).key.text == urn)
        #expect(ThingKey.reading(urn).problem == nil)
        #expect(ThingKey.hashURI(of: urn) == urn)
    }

    @Test(
        "a wrong URN says what is wrong and where",
        arguments: [
            ("urn:uuid:x", GS1Error.Code.urnSyntax, 0), ("urn:epc:id", .urnSyntax, 10),
            ("urn:epc:id:sgtin:", .urnSyntax, 17),
            ("urn:epc:foo:sgtin:1", .urnScheme, 8), ("urn:epc:id:foo:1", .urnScheme, 11),
            ("urn:epc:id:lgtin:952123.0456789.L", .urnScheme, 11),
            ("urn:epc:class:sgtin:952123.0456789.L", .urnScheme, 14),
            ("urn:epc:id:sgtin:952123.0456789", .urnSyntax, 31),
            ("urn:epc:id:sgtin:95212.00456789.S", .companyPrefix, 17),
            ("urn:epc:id:sgtin:9521234567890.0.S", .companyPrefix, 17),
            ("urn:epc:id:sgtin:95212A.0456789.S", .companyPrefix, 22),
            ("urn:epc:id:sgtin:952123.456789.S", .length, 30), ("urn:epc:id:sgtin:952123.00456789.S", .length, 31),
            ("urn:epc:id:sgtin:952123.045678X.S", .character, 30),
            ("urn:epc:id:sgtin:952123.0456789.", .missingValue, 32),
            ("urn:epc:id:sgtin:952123.0456789.A/B", .uriCharacter, 33),
            ("urn:epc:id:sgtin:952123.0456789.A%2", .percentEncoding, 33),
            ("urn:epc:id:sgtin:952123.0456789.A%00", .nul, 33),
            ("urn:epc:id:sgtin:952123.0456789.A%5E", .character, 33),
            ("urn:epc:id:sgtin:952123.0456789.123456789012345678901", .length, 52),
            ("urn:epc:id:sgtin:952123.0456789.A\"B", .uriCharacter, 33), ("urn:epc:id:cpi:952123.ab.1", .character, 22),
            ("urn:epc:id:cpi:952123.AB.01", .leadingZero, 25),
            ("urn:epc:id:itip:952123.0456789.03.02.S", .pieceOfTotal, 23),
            ("urn:epc:id:giai:952123.", .missingValue, 23),
            ("urn:epc:id:grai:952123.000010.12345678901234567", .length, 46),
            ("urn:epc:id:sscc:952123.0000000001", .length, 33),
            ("urn\u{1A}epc:id:sgtin:952123.0456789.S", .urnSyntax, 0),
        ])
    func refused(urn: String, code: GS1Error.Code, position: Int) {
        let error = failure { () throws(GS1Error) in try EPCURN(urn) }
        #expect(error?.code == code)
        #expect(error?.position == position)
    }

    @Test("the first two words may be written in capitals")
    func capitals() throws {
        #expect(try EPCURN("URN:EPC:id:sgtin:952123.0456789.S1").digitalLink?.path == "/01/09521234567899/21/S1")
    }
}
