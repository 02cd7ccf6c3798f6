import GS1
import Testing

@Suite("Check digits and check pairs")
struct CheckDigitTests {
    @Test(
        "the digit behind a body follows from weights 3 and 1",
        arguments: [
            ("0952123456789", "9"), ("952123456789", "9"), ("95212345678", "6"), ("9521234", "0"),
            ("952123000001", "7"), ("09521230000000001", "7"), ("9521230000000001", "7"), ("", "0"),
        ])
    func following(body: String, digit: Character) {
        #expect(CheckDigit.following(body) == digit)
    }

    @Test("a body with a letter has no check digit")
    func letters() {
        #expect(CheckDigit.following("95212345678O") == nil)
        #expect(CheckDigit.following("９５２") == nil)
    }

    @Test("any single wrong digit of a GTIN is noticed")
    func everySingleDigitError() {
        let right = Array("09521234567899".utf8)
        for place in right.indices {
            for digit in UInt8(48)...57 where digit != right[place] {
                var wrong = right
                wrong[place] = digit
                let error = failure { () throws(GS1Error) in try GTIN(String(decoding: wrong, as: UTF8.self)) }
                #expect(error?.code == .checkDigit)
            }
        }
    }

    @Test("a wrong check digit is named with its place, what was found and what belongs there")
    func namesTheFailingDigit() {
        let error = failure { () throws(GS1Error) in try SSCC("095212300000000012") }
        let expected = GS1Error(
            .checkDigit, ai: "00", position: 17, arguments: ["found": "2", "expected": "7"], linter: .csum)
        #expect(error == expected)
    }

    @Test(
        "the check pair of a model number",
        arguments: [("952123MODEL1", "6K"), ("1987654Ad4X4bL5ttr2310c", "2K")])
    func pair(body: String, pair: String) {
        #expect(CheckPair.following(body) == pair)
        #expect(failure { () throws(GS1Error) in try GMN(body + pair) } == nil)
    }

    @Test("a wrong check pair is named with its place, what was found and what belongs there")
    func wrongPair() {
        let error = failure { () throws(GS1Error) in try GMN("1987654Ad4X4bL5ttr2310cXK") }
        #expect(error?.code == .checkPair)
        #expect(error?.position == 23)
        #expect(error?.arguments == ["found": "XK", "expected": "2K"])
    }

    @Test("a body that is too long or leaves CSET 82 has no check pair")
    func noPair() {
        #expect(CheckPair.following(String(repeating: "1", count: 98)) == nil)
        #expect(CheckPair.following("952 1") == nil)
    }
}
