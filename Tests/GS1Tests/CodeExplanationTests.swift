import GS1
import Testing

@Suite("What a code is")
struct CodeExplanationTests {
    @Test(
        "every form is known and says the same",
        arguments: [
            ("(01)09521234567899(10)L/1(21)S", CodeForm.bracketed), ("^010952123456789910L/1^21S", .unbracketed),
            ("010952123456789910L/1\u{1D}21S", .unbracketed), ("\u{1D}010952123456789910L/1\u{1D}21S", .unbracketed),
            ("]d2010952123456789910L/1\u{1D}21S", .scan),
            ("https://a.example/x/01/09521234567899/10/L%2F1/21/S", .digitalLink),
            ("]Q1https://a.example/01/09521234567899/10/L%2F1/21/S", .scan),
            ("a.example/01/9521234567899/10/L%2F1/21/S", .digitalLink),
            ("9521234567899|^10L/1^21S", .number), ("]E09521234567899|]e010L/1\u{1D}21S", .scan),
        ])
    func forms(text: String, form: CodeForm) {
        let code = CodeExplanation(" \(text)\n")
        #expect(code.problem == nil)
        #expect(code.form == form)
        #expect(code.thing?.text == "01/09521234567899/21/S")
        #expect(code.key?.value == "09521234567899")
        #expect(code.hriLine == "(01) 09521234567899 (10) L/1 (21) S")
        let other = code.equivalents(domain: "https://id.example.vn", companyPrefixLength: 7)
        #expect(other.bracketed == "(01)09521234567899(10)L/1(21)S")
        #expect(other.unbracketed == "^010952123456789910L/1^21S")
        #expect(other.digitalLink == "https://id.example.vn/01/09521234567899/10/L%2F1/21/S")
        #expect(other.epcURN == "urn:epc:id:sgtin:9521234.056789.S")
        #expect(other.bare == nil)
    }

    @Test(
        "digits alone are a GTIN or an SSCC, longer ones elements",
        arguments: [
            ("9521234567899", "9521234567899", "01/09521234567899"), ("95212340", "95212340", "01/00000095212340"),
            ("19521234567896", "19521234567896", "01/19521234567896"),
            ("095212300000000017", "095212300000000017", "00/095212300000000017"),
            ("0109521234567899", "9521234567899", "01/09521234567899"),
            ("00095212300000000017", "095212300000000017", "00/095212300000000017"),
        ])
    func bare(text: String, bare: String, thing: String) {
        let code = CodeExplanation(text)
        #expect(code.equivalents().bare == bare)
        #expect(code.thing?.text == thing)
        #expect(code.equivalents().digitalLink == "https://id.gs1.org/" + thing)
    }

    @Test("a number has no sign in front and nothing behind it", arguments: ["-9521234567899", "9521234567899-"])
    func signs(text: String) {
        let code = CodeExplanation(text)
        #expect(code.form == nil && code.problem?.code == .unrecognised)
        #expect(CodeExplanation("952-1234-567899").isGood)
    }

    @Test("thousands of elements without a key are explained one by one")
    func manyElements() {
        let code = CodeExplanation(String(repeating: "(99)A", count: 8_000))
        let parts = code.parts
        #expect(parts.count == 8_000)
        #expect(parts.allSatisfy { $0.role == .attribute && $0.titleKey == "ai.99" })
    }

    @Test(
        "an EPC URN tells the length of its prefix, so it can be written again; one without a GS1 key says what it can")
    func urns() {
        let code = CodeExplanation("urn:epc:id:sgtin:9521234.056789.S")
        #expect(code.form == .epcURN && code.isGood)
        #expect(code.equivalents().epcURN == code.text)
        #expect(code.equivalents().bracketed == "(01)09521234567899(21)S")
        let other = CodeExplanation("urn:epc:id:gid:1.2.3")
        #expect(other.isGood && other.elements.isEmpty && other.key == nil)
        #expect(other.thing?.text == "urn:epc:id:gid:1.2.3")
        #expect(other.equivalents().bracketed == nil)
    }

    @Test("parts say what each element is, cut and counted")
    func parts() {
        let code = CodeExplanation("(01)09521234567899(10)L(3103)000195(3912)70412345(8008)26123108")
        #expect(code.parts.map(\.role) == [.key, .qualifier, .attribute, .attribute, .attribute])
        #expect(code.parts.map(\.title).prefix(3) == ["GTIN", "BATCH/LOT", "NET WEIGHT (kg)"])
        #expect(
            code.parts.map(\.titleKey) == [
                "ai.01", "ai.10", "ai.310n", "ai.391n", "ai.8008",
            ])
        #expect(code.parts.map(\.decimal) == [nil, nil, "0.195", "123.45", nil])
        #expect(code.parts[3].components == ["704", "12345"])
        #expect(code.parts[4].components == ["261231", "08"])
        #expect(code.problem?.code == .needsCompany)
    }

    @Test(
        "what is wrong is named with its identifier, place and rule",
        arguments: [
            ("", GS1Error.Code.unrecognised, nil, 0, "unrecognised"),
            (" xin chào", .unrecognised, nil, 1, "unrecognised"),
            ("]Q1xin chào", .notGS1, nil, 3, "notGS1"), (" (01)09521234567890", .checkDigit, "01", 18, "csum"),
            ("^010952123456789917261301", .date, "17", 21, "yymmd0"), ("(422)999", .country, "422", 5, "iso3166"),
            ("  (01)09521234567899(37)12", .excludedCompany, "01", 3, "ex"), ("(10)L", .needsCompany, "10", 1, "req"),
            ("https://a.example/01/09521234567899?422=999", .country, "422", 40, "iso3166"),
            ("https://a.example/01/09521234567899?3922=0299", .needsCompany, "3922", nil, "req"),
            ("0109521234567890", .checkDigit, "01", 15, "csum"), ("95212345678", .length, nil, 11, "length"),
            ("9521234567899|10L", .elementString, nil, 14, "elementString"),
        ] as [(String, GS1Error.Code, String?, Int?, String)])
    func problems(text: String, code: GS1Error.Code, ai: String?, position: Int?, rule: String) {
        let problem = CodeExplanation(text).problem
        #expect(problem?.code == code)
        #expect(problem?.ai == ai)
        #expect(problem?.position == position)
        #expect(problem?.rule == rule)
    }

    @Test("what no link can say is said without one")
    func withoutLink() {
        let code = CodeExplanation("(01)09521234567899(8200)http://a.example")
        #expect(code.isGood && code.link == nil)
        #expect(code.thing?.text == "01/09521234567899")
        #expect(code.equivalents().digitalLink == nil)
        #expect(code.equivalents().unbracketed == "^01095212345678998200http://a.example")
        #expect(CodeExplanation("(400)ABC").isGood && CodeExplanation("(400)ABC").thing == nil)
    }

    @Test(
        "what people type may break an escape; what events say may not",
        arguments: ["/01/09521234567899/10/50%", "a/01/09521234567899/10/50%"])
    func looseEscapes(text: String) {
        #expect(CodeExplanation(text).elements.last?.value == "50%")
        #expect(failure { () throws(GS1Error) in try DigitalLink(path: text) } != nil)
    }

    @Test("code lists say nothing about the key of a thing that an event names")
    func timeless() {
        let text = "https://a.example/01/09521234567899/21/S?422=999"
        #expect(ThingKey.reading(text).key.text == "01/09521234567899/21/S")
        #expect(ThingKey.reading(text).problem == nil)
        #expect(failure { () throws(GS1Error) in try DigitalLink(text) }?.code == .country)
    }
}
