import GS1
import Testing

@Suite("Values of application identifiers")
struct ElementTests {
    @Test(
        "a good value is kept as it is",
        arguments: [
            ("01", "09521234567899"), ("10", "LOT/1-a"), ("17", "280229"), ("11", "260700"), ("21", "!\"%&'()*+,-./"),
            ("8003", "09521230000109"), ("8003", "09521230000109SER"), ("8006", "095212345678990203"),
            ("8010", "952123A#-/"), ("8011", "1"), ("255", "95212300003071234"), ("3103", "001250"), ("37", "1"),
            ("7003", "2612312359"), ("423", "704"), ("423", "704156"), ("8030", "AZaz09-_="), ("7007", "260101260131"),
            ("8008", "26010123"), ("8008", "260101235959"),
        ])
    func good(ai: String, value: String) throws {
        let element = try Element(ai: ai, value: value)
        #expect(element.value == value)
        #expect(element.description == "(\(ai))\(value)")
    }

    @Test(
        "a bad value says what is wrong and where",
        arguments: [
            ("01", "0952123456789O", GS1Error.Code.character, 13), ("01", "0952123456789", .length, 13),
            ("01", "095212345678990", .length, 14), ("01", "09521234567890", .checkDigit, 13), ("10", "", .length, 0),
            ("10", "LÔ-1", .character, 1), ("10", "A B", .character, 1), ("10", "A\u{0}B", .nul, 1),
            ("10", "123456789012345678901", .length, 20), ("10", "A^B", .character, 1), ("17", "261301", .date, 2),
            ("17", "260230", .date, 4), ("17", "270229", .date, 4), ("4326", "260700", .date, 4),
            ("7003", "2612312460", .time, 6), ("7003", "2612312360", .time, 8),
            ("8003", "19521230000109", .mustBeZero, 0),
            ("8006", "095212345678990302", .pieceOfTotal, 14), ("8006", "095212345678990002", .mustNotBeZero, 14),
            ("8006", "095212345678990200", .mustNotBeZero, 16), ("8010", "95212a", .character, 5),
            ("8010", "952A", .companyPrefix, 3), ("8011", "01", .leadingZero, 0), ("8004", "95A", .companyPrefix, 2),
            ("8013", "952123", .checkPair, 4), ("8014", "95212300000022", .checkPair, 12),
            ("8030", "AB=C", .character, 2),
            ("8030", "ABC=", .padding, 3), ("423", "70", .length, 2), ("423", "7041", .length, 4),
            ("04", "1", .unknownAI, -1),
            ("8008", "260101235", .length, 9), ("8001", "000012345678019", .mustNotBeZero, 0),
        ])
    func bad(ai: String, value: String, code: GS1Error.Code, position: Int) {
        let error = failure { () throws(GS1Error) in try Element(ai: ai, value: value) }
        #expect(error?.code == code)
        #expect(error?.position ?? -1 == position)
        #expect(error?.ai == ai)
    }

    @Test("the 29th of February needs a leap year in two and in four digits")
    func leapYears() {
        #expect(failure { () throws(GS1Error) in try Element(ai: "17", value: "000229") } == nil)
        #expect(failure { () throws(GS1Error) in try Element(ai: "7250", value: "20000229") } == nil)
        #expect(failure { () throws(GS1Error) in try Element(ai: "7250", value: "19000229") }?.code == .date)
    }

    @Test("every error code is stable, dotted and used once")
    func codes() {
        let codes = GS1Error.Code.allCases.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { $0.hasPrefix("gs1.") && $0.count > 4 })
    }
}
