import GS1
import Testing
import Traceability

@Suite("What a suspension is of, and what its decision must say")
struct SuspensionSubjectTests {
    private static let today = CivilDay(year: 2026, month: 11, day: 21)!

    @Test(
        "a code in any printed form names the finest thing of it",
        arguments: [
            ("09521001001007", "01/09521001001007", SuspensionSubject.Level.product),
            ("(01)09521001001007(10)L/1", "01/09521001001007/10/L%2F1", .lot),
            ("https://id.example.gov.vn/p/01/09521001001007/10/L1/21/S9?lang=vi", "01/09521001001007/21/S9", .item),
            ("NB-75-AB1234-V", "nb/NB-75-AB1234-V", .product), ("nb75ab1234v", "nb/NB-75-AB1234-V", .product),
            ("https://id.example.gov.vn/nb/NB-75-AB1234-V/10/L%2F1?x=1", "nb/NB-75-AB1234-V/10/L%2F1", .lot),
        ])
    func forms(typed: String, thing: String, level: SuspensionSubject.Level) throws {
        let subject = try SuspensionSubject(reading: typed)
        #expect(subject.thing.text == thing && subject.level == level)
        #expect(SuspensionSubject(stored: subject.thing) == subject)
    }

    @Test("a lot is read as people write it, whatever an address makes of it")
    func parts() throws {
        #expect(try SuspensionSubject(reading: "(01)09521001001007(10)L/1").part == "L/1")
        #expect(try SuspensionSubject(reading: "/nb/NB-75-AB1234-V/10/L%2F1").part == "L/1")
        #expect(try SuspensionSubject(reading: "/nb/NB-75-AB1234-V/10/L%2F1").path == "/nb/NB-75-AB1234-V/10/L%2F1")
        #expect(try SuspensionSubject(reading: "(01)09521001001007(21)S").path == "/p/01/09521001001007/21/S")
    }

    @Test(
        "what is no product's code is refused with the reason",
        arguments: [
            (" ", "suspension.codeMissing"), ("xin chào", "suspension.codeWrong"),
            ("(01)09521001001008", "suspension.codeWrong"), ("(00)095210010000000017", "suspension.codeOther"),
            ("(414)9521001000017", "suspension.codeOther"), ("NB-75-AB1234-A", "suspension.codeWrong"),
            ("/nb/NB-75-AB1234-V/21/S", "suspension.codeWrong"),
        ])
    func refused(typed: String, code: String) {
        let refusal = #expect(throws: SuspensionRefusal.self) { try SuspensionSubject(reading: typed) }
        #expect(refusal?.finding.code == code && refusal?.finding.pointer == "/code")
    }

    private static func codes(_ change: (inout SuspensionTerms) -> Void) -> [String] {
        var terms = SuspensionTerms(
            .display, decision: "1/QĐ", authority: "Sở Công Thương (mẫu)", reason: "Chờ làm rõ", from: today)
        change(&terms)
        return terms.findings(on: today).map { "\($0.code) \($0.pointer ?? "")" }
    }

    @Test("a decision has a number, an authority, a reason and days that make sense")
    func terms() {
        #expect(Self.codes { _ in } == [])
        #expect(
            Self.codes { ($0.decision, $0.authority, $0.reason) = ("", " ", "") } == [
                "suspension.decisionMissing /decision", "suspension.authorityMissing /authority",
                "suspension.reasonMissing /reason",
            ])
        #expect(Self.codes { $0.reason = String(repeating: "a", count: 1_001) } == ["suspension.textLong /reason"])
        #expect(Self.codes { $0.until = CivilDay(number: Self.today.number - 1) } == ["suspension.reversed /until"])
        #expect(
            Self.codes {
                $0.from = CivilDay(number: Self.today.number - 9)
                $0.until = CivilDay(number: Self.today.number - 1)
            } == ["suspension.over /until"])
        #expect(Self.codes { $0.from = CivilDay(number: Self.today.number + 400) } == ["suspension.farAhead /from"])
        #expect(Self.codes { $0.until = Self.today } == [])
    }

    @Test("goods off the market are told before a page that shows less; the latest of a kind is told")
    func telling() {
        let one = { (kind: SuspensionKind, day: Int) in
            Suspension(
                kind, decision: "\(day)", authority: "", day: CivilDay(number: Self.today.number + day),
                thing: ThingKey(text: "01/09521001001007"))
        }
        #expect([one(.circulation, -9), one(.display, -1)].telling(on: Self.today)?.kind == .circulation)
        #expect([one(.display, -9), one(.display, -1)].telling(on: Self.today)?.decision == "-1")
        #expect([one(.circulation, 1), one(.display, -1)].telling(on: Self.today)?.kind == .display)
        #expect([one(.circulation, -1)].isWithheld(on: Self.today) == false)
        #expect([one(.display, 1)].isWithheld(on: Self.today) == false)
        #expect([one(.display, 0), one(.circulation, 0)].isWithheld(on: Self.today))
    }
}
