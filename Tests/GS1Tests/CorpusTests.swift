import GS1
import Testing

/// Inputs that once broke a parser somewhere, here or elsewhere, and mutations of good ones. They may be refused, never
/// trap, and every place an error names lies inside the text.
@Suite("The corpus of nasty inputs")
struct CorpusTests {
    static let nasty: [String] = [
        "", "/", "//", "///", "?", "#", "%", "%0", "%00", "\u{0}", ":", "://", "https", "https:", "https:/", "https://",
        "https://?",
        "https://#", "https://a?", "https://a#", "https://a/?", "https://a//", "https://a/01", "https://a/01/",
        "https://a/01/?",
        "https://a/01//", "https://a/01/%", "https://a/01/%2", "https://a/01/%F0%9F%8D%88", "https://@", "https://a@",
        "https://[",
        "https://[:", "https://[]", "https://]:1", "https://a:", "https://a:99999999999999999999",
        "http://a/01/09521234567899?",
        "http://a/01/09521234567899?=", "http://a/01/09521234567899?=1", "http://a/01/09521234567899?&=&=&",
        "http://a/01/09521234567899?99",
        "http://a/01/09521234567899?99=%", "http://a/01/09521234567899/10/%2525252", "http://a/00/01/00/01/00/01/00/01",
        "http://a/01/../01/09521234567899", "http://a/%30%31/09521234567899", "urn:", "urn:epc:", "urn:epc::",
        "urn:epc:id:", "urn:epc:id::",
        "urn:epc:id:sgtin", "urn:epc:id:sgtin:.", "urn:epc:id:sgtin:..", "urn:epc:id:sgtin:952123..",
        "urn:epc:id:sgtin:952123.0456789.%",
        "urn:epc:id:itip:952123.0456789.", "urn:epc:id:itip:952123.0456789..", "urn:epc:id:itip:952123.0456789...",
        "urn:epc:idpat:sgtin:*",
        "urn:epc:idpat:sgtin:.*", "urn:epc:idpat:sgtin:952123.0456789.**", "urn:epc:id:sgln:952123.000001.",
        "urn:epc:id:giai:952123.%",
        "urn:epc:tag:", "urn:epc:raw:", "urn:epc:class:lgtin:952123.0456789.", "(", "()", "(0", "(01", "(01)", "(01)(",
        "(01)\\", "(01)\\(",
        "(01)09521234567899(", "(01)09521234567899()", "(01)09521234567899(10)(21)", "(00000)1", "0", "00",
        "0000000000000000000000000",
        "01/", "/01/", "8003/", "8003/0", "8003/00000000000000", "255/", "8010/", "8013/", "8013/22",
        "\u{202E}01/09521234567899", "０１/０９",
        "1/1/1", "01/09521234567899/10/\u{FFFD}", "'; DROP TABLE event; --", "<script>alert(1)</script>",
        "https://a/01/<b>", "\r\n\t",
        String(repeating: "/01", count: 500), String(repeating: "(01)", count: 500),
        String(repeating: "9", count: 5_000),
        "https://a/" + String(repeating: "%41", count: 2_000),
        "urn:epc:id:sgtin:" + String(repeating: ".", count: 2_000),
        "https://a/01/09521234567899?" + String(repeating: "99=A&", count: 500),
        "]", "]d", "]d2", "]d2\u{1D}", "]C1^", "]E0", "]E0|", "]E09521234567899|", "]E09521234567899|]e0", "]Q1",
        "]Q1http://",
        "]\u{0}\u{0}", "]đđ", "^", "^^", "\u{1D}", "\u{1D}\u{1D}", "10\u{1D}", "^01", "^0", "^8110", "^81100",
        "^8112" + "9", "01|", "|", "|^",
        "9521234567899|", "9521234567899|^", "9521234567899||^10A", "(8110)", "(8001)1", "(7258)///", "(8007)GB",
        "(4300)%", "(7041)đ",
        "(8030)====", "(00)|", "(01)09521234567899\\", "\\(01)", String(repeating: "^90A", count: 700),
        String(repeating: "(90)A", count: 700), "]e0" + String(repeating: "90A\u{1D}", count: 700),
    ]

    private static let good = [
        "https://nguon.example/s/01/09521234567899/22/V/10/L%2F1/21/S-1?17=261231&utm=x#f",
        "urn:epc:id:itip:952123.0456789.01.02.S%22",
        "urn:epc:idpat:cpi:952123.AB%23.*", "(01)09521234567899(10)A\\(1)(17)261231", "8003/09521230000109S",
        " 9 521234 567899 ",
        "]d2010952123456789917261231310300019510L\u{1D}21S", "^010952123456789910L^21S",
        "]E09521234567899|]e010L\u{1D}21S",
        "(8110)0952123123456111101231011012390952123", "(415)9521230000017(8020)P(8007)GB82WEST12345698765432",
        "https://[2001:db8::1]:443/414/9521230000017/254/K%3F", "/8006/095212345678990102/10/L/21/S/",
    ]

    /// Every door of the target, over one text.
    private func knock(_ text: String) {
        let doors: [GS1Error?] = [
            failure { () throws(GS1Error) in try DigitalLink(text) },
            failure { () throws(GS1Error) in try DigitalLink(path: text) },
            failure { () throws(GS1Error) in try EPCURN(text) },
            failure { () throws(GS1Error) in try ScannedCode(text) },
            failure { () throws(GS1Error) in try ThingKey(scanned: text) },
            failure { () throws(GS1Error) in try ElementString(bracketed: text, options: [.shortGTIN, .unknownAIs]) },
            failure { () throws(GS1Error) in try ElementString(unbracketed: text) },
            failure { () throws(GS1Error) in try ElementString(sent: text) },
            failure { () throws(GS1Error) in try ScanData(text) },
            failure { () throws(GS1Error) in try DigitalLink(text, options: [.unknownAIs, .convenienceAlphas]) },
            CodeExplanation(text).problem,
            failure { () throws(GS1Error) in try GTIN(text) },
            failure { () throws(GS1Error) in try GMN(text) },
            ThingKey.reading(text).problem,
        ]
        for case let error? in doors {
            if let position = error.position {
                #expect((0...text.utf8.count).contains(position), "\(error) in \(text)")
            }
        }
        let key = ThingKey(text: text)
        _ = (key.level, key.isTraceable, key.digitalLinkPath, ThingKey.hashURI(of: text))
        for linter in Linter.allCases { _ = try? linter.inspect(Array(text.utf8.prefix(80))) }
        for symbology in Symbology.allCases { _ = ScanData.text(of: text, as: symbology) }
    }

    @Test("no nasty input traps any door, and every place lies inside the text")
    func replay() {
        for text in Self.nasty { knock(text) }
    }

    @Test("no cut and no changed byte of a good input traps any door", arguments: [11, 12] as [UInt64])
    func mutations(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for text in Self.good {
            let bytes = Array(text.utf8)
            for end in bytes.indices { knock(String(decoding: bytes[..<end], as: UTF8.self)) }
            for _ in 0..<300 {
                var changed = bytes
                for _ in 0...Int.random(in: 0...2, using: &random) {
                    let place = Int.random(in: changed.indices, using: &random)
                    changed[place] =
                        Bool.random(using: &random)
                        ? Array("/%()?#&=.:*01\0".utf8).randomElement(using: &random)!
                        : .random(in: 0...255, using: &random)
                }
                knock(String(decoding: changed, as: UTF8.self))
            }
        }
    }

    @Test("what is accepted is written and read again without loss")
    func acceptedIsStable() {
        for text in Self.nasty + Self.good {
            guard let link = try? ScannedCode(text).link else { continue }
            #expect((try? DigitalLink(link.uri(on: "https://a")))?.uri(on: "https://a") == link.uri(on: "https://a"))
            #expect(ThingKey.reading(link.thing.text).key == link.thing)
        }
    }

    @Test("what is explained without a fault is the same in every form it can be written in")
    func explainedIsStable() throws {
        var explained = 0
        for text in Self.nasty + Self.good {
            let code = CodeExplanation(text)
            guard code.isGood, let key = code.key else { continue }
            explained += 1
            let other = code.equivalents(companyPrefixLength: 7)
            for form in [other.bracketed, other.unbracketed, other.digitalLink, other.epcURN, other.bare] {
                guard let form else { continue }
                #expect(CodeExplanation(form).key == key, "\(form)")
                #expect(CodeExplanation(form).thing == code.thing, "\(form)")
            }
            let bracketed = try #require(other.bracketed), unbracketed = try #require(other.unbracketed)
            #expect(try ElementString(bracketed: bracketed).elements == code.elements)
            #expect(try ElementString(unbracketed: unbracketed).elements == code.elements)
        }
        #expect(explained > 10)
    }
}
