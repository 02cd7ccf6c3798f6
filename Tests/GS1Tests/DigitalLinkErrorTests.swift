import GS1
import Testing

@Suite("Refusing Digital Links")
struct DigitalLinkErrorTests {
    static let cases: [(String, GS1Error.Code, Int)] = [
        ("", .scheme, 0), ("ftp://a/01/09521234567899", .scheme, 0), ("HtTp://a/01/09521234567899", .scheme, 0),
        ("https://", .host, 8), ("https:///01/09521234567899", .host, 8), ("https://a$/01/09521234567899", .host, 9),
        ("https://[fe80::1%25lo]/01/09521234567899", .host, 16), ("https://[]/01/09521234567899", .host, 9),
        ("https://u:p@a/01/09521234567899", .userInfo, 11), ("https://a:/01/09521234567899", .port, 10),
        ("https://a:65536/01/09521234567899", .port, 10), ("https://a:8x/01/09521234567899", .port, 11),
        ("https://a/01/09521234567890", .checkDigit, 26), ("https://a/01/9521234567899", .length, 26),
        ("https://a/01/0952123456%38990", .checkDigit, 28), ("https://a/01/09521234567%4199", .character, 24),
        ("https://a/01/09521234567899/21/S/10/L", .qualifierOrder, 33),
        ("https://a/01/09521234567899/10/L/10/M", .qualifierOrder, 33),
        ("https://a/01/09521234567899/10/L/235/M", .qualifierOrder, 33),
        ("https://a/01/09521234567899/17/261231", .attributeInPath, 28),
        ("https://a/01/09521234567899/8020/R", .notQualifier, 28),
        ("https://a/01/09521234567899/89/R", .unknownAI, 28),
        ("https://a/01/09521234567899/foo", .danglingSegment, 28),
        ("https://a/01/09521234567899/10", .missingValue, 30),
        ("https://a/01/09521234567899/10/", .missingValue, 31),
        ("https://a/00/095212300000000017/", .danglingSegment, 32),
        ("https://a/01//09521234567899", .missingValue, 13), ("https://a/01", .missingValue, 12),
        ("https://a/01/09521234567899/10/A%2", .percentEncoding, 32),
        ("https://a/01/09521234567899/10/A%GG", .percentEncoding, 32),
        ("https://a/01/09521234567899/10/A%", .percentEncoding, 32), ("https://a/01/09521234567899/10/A%00", .nul, 32),
        ("https://a/01/09521234567899/10/%ff", .utf8, 31), ("https://a/01/09521234567899/10/L%C3%B4", .character, 32),
        ("https://a/01/09521234567899/10/A<B", .uriCharacter, 32),
        ("https://a/01/09521234567899/10/lô", .uriCharacter, 32),
        ("https://a/01/09521234567899/10/A B", .uriCharacter, 32), ("https://a/01/09521234567899/10/A\u{0}", .nul, 32),
        ("https://a/01/09521234567899?99=A B", .uriCharacter, 32), ("https://a/01/09521234567899?x=\u{0}", .nul, 30),
        ("https://a/01/09521234567899?99=", .missingValue, 31), ("https://a/01/09521234567899?99", .missingValue, 30),
        ("https://a/01/09521234567899?999=A", .unknownAI, 28), ("https://a/01/09521234567899?12345=A", .unknownAI, 28),
        ("https://a/01/09521234567899?17=261301", .date, 33), ("https://a/01/09521234567899?99=A%00B", .nul, 32),
        ("https://a/01/09521234567899?10=L", .qualifierInQuery, 28),
        ("https://a/01/09521234567899?21=L", .qualifierInQuery, 28),
        ("https://a/00/095212300000000017?21=L", .notAttribute, 32),
        ("https://a/01/09521234567899?01=09521234567899", .repeatedAI, 28),
        ("https://a/01/09521234567899?99=A&99=A", .repeatedAI, 33),
        ("https://a/gtin/09521234567899", .convenienceAlpha, 10), ("https://a/ARHjDgQ_x2-aa", .compressed, 9),
        ("https://a/about/us", .notDigitalLink, 9), ("https://a/10/LOT", .notDigitalLink, 9),
        ("https://a", .notDigitalLink, 9),
        ("https://00/095212300000000017", .compressed, 10), ("https://a?01=09521234567899", .notDigitalLink, 9),
    ]

    @Test("a wrong link says what is wrong and where", arguments: cases)
    func refused(uri: String, code: GS1Error.Code, position: Int) {
        let error = failure { () throws(GS1Error) in try DigitalLink(uri) }
        #expect(error?.code == code)
        #expect(error?.position == position)
    }

    @Test("a wrong qualifier is told the order that counts")
    func orderIsTold() {
        let error = failure { () throws(GS1Error) in try DigitalLink("https://a/01/09521234567899/21/S/22/V") }
        #expect(error?.arguments == ["key": "01", "found": "22", "expected": "22, 10, 21 | 235"])
        #expect(error?.ai == "22")
    }

    @Test("a convenience word is told the number that belongs there")
    func wordIsTold() {
        let error = failure { () throws(GS1Error) in try DigitalLink("https://a/sscc/095212300000000017") }
        #expect(error?.ai == "00")
    }

    @Test("a path carries the same places as a URI")
    func pathPositions() {
        let error = failure { () throws(GS1Error) in try DigitalLink(path: "/01/09521234567890") }
        #expect(error?.position == 17)
        #expect(failure { () throws(GS1Error) in try DigitalLink(path: "") }?.code == .notDigitalLink)
        #expect(failure { () throws(GS1Error) in try DigitalLink(path: "/") }?.code == .notDigitalLink)
        #expect(
            failure { () throws(GS1Error) in try DigitalLink(path: "/01/09521234567899/foo") }?.code == .danglingSegment
        )
    }
}
