import GS1
import Testing

@Suite("What stands together")
struct CompanionRuleTests {
    private func problem(_ text: String) -> GS1Error? {
        failure { () throws(GS1Error) in try ElementString(bracketed: text).checkCompany() }
    }

    @Test(
        "what may be marked on one thing",
        arguments: [
            "(01)09521234567899", "(01)09521234567899(10)L(21)S", "(02)09521234567899(37)12(00)095212300000000017",
            "(01)09521234567899(3103)000195(3922)0299", "(01)09521234567899(30)2(3922)0299",
            "(414)9521230000017(254)X", "(415)9521230000017(8020)P(3911)7041000", "(400)ABC", "(90)X(90)X",
            "(01)09521234567899(21)S(8030)ABC", "(253)9521230000017X(8030)ABC",
            "(8018)952123000000000019(7250)19800101",
            "(01)09521234567899(10)L(10)L",
        ])
    func together(text: String) {
        #expect(problem(text) == nil)
    }

    @Test(
        "what may not, with the identifier and its place",
        arguments: [
            ("(10)L", GS1Error.Code.needsCompany, "10", 1), ("(01)09521234567899(254)X", .needsCompany, "254", 19),
            ("(02)09521234567899(37)12", .needsCompany, "37", 19),
            ("(01)09521234567899(3922)0299", .needsCompany, "3922", 19),
            ("(01)09521234567899(250)X", .needsCompany, "250", 19),
            ("(01)09521234567899(37)12", .excludedCompany, "01", 1),
            ("(01)09521234567899(3103)000195(3102)000195", .excludedCompany, "3103", 19),
            ("(01)09521234567899(21)S(235)T", .excludedCompany, "21", 19),
            ("(8017)952123000000000019(8018)952123000000000019", .excludedCompany, "8017", 1),
            ("(01)09521234567899(10)L(10)M", .repeatedAI, "10", 24),
            ("(253)9521230000017(8030)ABC", .signatureNeedsSerial, "253", 1),
            ("(8003)09521230000017(8030)ABC", .signatureNeedsSerial, "8003", 1),
        ])
    func apart(text: String, code: GS1Error.Code, ai: String, position: Int) {
        let error = problem(text)
        #expect(error?.code == code)
        #expect(error?.ai == ai)
        #expect(error?.position == position)
    }

    @Test("the error says what is needed and which rule of the dictionary it is")
    func named() {
        #expect(problem("(37)12")?.arguments["expected"] == "00+02, 00+8026")
        #expect(problem("(37)12")?.rule == "req")
        #expect(problem("(01)09521234567899(37)12")?.arguments["other"] == "37")
        #expect(problem("(01)09521234567899(37)12")?.rule == "ex")
    }

    @Test("an identifier excludes its run, but not itself")
    func runs() {
        #expect(problem("(01)09521234567899(3103)000195(3103)000195") == nil)
        #expect(ApplicationIdentifier("3103")?.company.excludes.map(\.description) == ["310n"])
        #expect(
            ApplicationIdentifier("250")?.company.needs.map { $0.map(\.description) } == [
                ["01", "21"], ["03", "21"], ["8006", "21"],
            ])
        #expect(ApplicationIdentifier("01")?.company.needs.isEmpty == true)
    }

    @Test("unknown identifiers pass only where they are asked for, and meet the runs of known ones")
    func unknown() throws {
        #expect(failure { () throws(GS1Error) in try ElementString(bracketed: "(89)X") }?.code == .unknownAI)
        let elements = try ElementString(bracketed: "(89)X(3338)000000", options: .unknownAIs)
        #expect(elements.bracketed == "(89)X(3338)000000")
        for wrong in ["(310)X", "(01)1", "(89)", "(89)a b", "(8)X"] {
            #expect(throws: GS1Error.self, "\(wrong)") { try ElementString(bracketed: wrong, options: .unknownAIs) }
        }
        let clash = try ElementString(bracketed: "(00)095212300000000017(3333)000001(3338)000001", options: .unknownAIs)
        #expect(failure { () throws(GS1Error) in try clash.checkCompany() }?.code == .excludedCompany)
    }

    @Test("the quick look at all rules agrees with the close look at each", arguments: [21, 22] as [UInt64])
    func quick(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let codes = [
            "00", "01", "02", "03", "10", "21", "235", "250", "30", "37", "3103", "3102", "3922", "415", "8020", "8030",
        ]
        let values = [
            "00": "095212300000000017", "01": "09521234567899", "02": "09521234567899", "03": "09521234567899",
            "415": "9521230000017", "3103": "000195", "3102": "000195", "3922": "0299", "30": "2", "37": "12",
            "8030": "ABC",
        ]
        var whole = 0
        for _ in 0..<4_000 {
            let elements = try (0..<Int.random(in: 1...4, using: &random)).map { _ in
                let code = codes.randomElement(using: &random)!
                return try Element(ai: code, value: values[code] ?? "A")
            }
            let closely = CompanionRule.allCases.allSatisfy { (try? $0.check(elements)) != nil }
            #expect(closely == ((try? CompanionRule.check(elements)) != nil), "\(elements)")
            if closely { whole += 1 }
        }
        #expect(whole > 100)
    }
}
