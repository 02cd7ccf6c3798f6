import Testing

@testable import Traceability

@Suite("What is known of products without a file")
struct ProductRuleTests {
    @Test(
        "HS codes in their spellings",
        arguments: [
            ("0810.60.00", "08106000"), ("0810 60", "081060"), ("0904", "0904"), ("97011000", "97011000"),
        ])
    func hsCode(_ typed: String, _ digits: String) throws {
        #expect(HSCode(reading: typed)?.text == digits)
    }

    @Test(
        "what is no HS code", arguments: ["", "08", "081", "0810.6", "0010.60", "9810.60", "7701", "0800", "081O.60"])
    func noHSCode(_ typed: String) { #expect(HSCode(reading: typed) == nil) }

    @Test("an HS code is printed with points") func printed() {
        #expect(HSCode(reading: "08106000")?.printed == "0810.60.00")
        #expect(HSCode(reading: "0810")?.printed == "0810")
    }

    @Test("an internal code can never be taken for a GTIN")
    func internalCode() {
        #expect(InternalCode(reading: "mit say 01")?.text == "NB-MITSAY01")
        #expect(InternalCode(reading: "nb-mit-01")?.text == "NB-MIT-01")
        #expect(InternalCode(reading: "NB-MIT-01")?.text == "NB-MIT-01")
        for refused in [
            "", "NB-", "8931234567897", "NB-8931-2345-67897", "A12345678", "MÍT", "A/1",
            String(repeating: "A", count: 21),
        ] {
            #expect(InternalCode(reading: refused) == nil, "\(refused)")
        }
        #expect(InternalCode(reading: "2026-111") != nil)
    }

    @Test("each label group names its clause and asks for what is missing")
    func labels() throws {
        let food = try #require(LabelGroup.named(2))
        #expect(food.source == "NĐ 37/2026/NĐ-CP, Phụ lục I, nhóm 2")
        #expect(food.missing(in: [:]) == [.quantity, .expiry, .warnings, .use])
        #expect(food.missing(in: ["quantity": "500 g", "expiry": "6 tháng", "warnings": "x", "use": ""]) == [.use])
        #expect(Set(LabelGroup.all.map(\.number)).count == LabelGroup.all.count)
        #expect(LabelGroup.named(16)?.isWhole == false && LabelGroup.named(69) == nil)
    }

    @Test("a registration says what to do next")
    func registration() {
        let day = CivilDay(year: 2026, month: 11, day: 21)!
        let later = { (days: Int) in CivilDay(number: day.number + days) }
        let next = { (registration: CodeRegistration) in registration.next(on: day) }
        #expect(next(CodeRegistration()) == .fileForm)
        #expect(next(CodeRegistration(step: .filed, filed: later(-12))) == .awaitAnswer)
        #expect(next(CodeRegistration(step: .filed, filed: later(-13))) == .askOffice)
        #expect(next(CodeRegistration(step: .moreAsked)) == .answerOffice)
        #expect(next(CodeRegistration(step: .granted)) == .declareProduct)
        #expect(next(CodeRegistration(step: .granted, feePaidUntil: later(60))) == .payFee)
        #expect(next(CodeRegistration(step: .declared, feePaidUntil: later(61))) == .nothing)
        #expect(next(CodeRegistration(step: .declared, feePaidUntil: later(-1), validTo: later(10))) == .renew)
        #expect(
            next(CodeRegistration(step: .refused)) == .fileAgain && next(CodeRegistration(step: .ended)) == .fileAgain)
        #expect(CodeRegistration(step: .declared, feePaidUntil: later(-1)).isOver(on: day))
        #expect(!CodeRegistration(step: .declared, feePaidUntil: day).isOver(on: day))
    }

    @Test("an amount is written as a label writes it")
    func net() {
        #expect(NetContent(1.5, .kilogram).text == "1,5 kg" && NetContent(500, .gram).text == "500 g")
        #expect(NetContent(10, .piece).text == "10 cái")
        #expect(!NetContent(0, .gram).isGood && !NetContent(.infinity, .gram).isGood && NetContent(0.1, .litre).isGood)
    }
}
