import GS1
import Testing

@Suite("Element strings")
struct ElementStringTests {
    @Test(
        "brackets and FNC1 say the same",
        arguments: [
            ("(01)09521234567899", "^0109521234567899"), ("(01)09521234567899(10)L", "^010952123456789910L"),
            ("(10)L(01)09521234567899", "^10L^0109521234567899"),
            ("(01)09521234567899(17)261231(10)L(21)S", "^01095212345678991726123110L^21S"),
            ("(3103)000195(3922)0299(17)261231", "^310300019539220299^17261231"),
            ("(8003)09521230000017A(402)95212300000000017", "^800309521230000017A^40295212300000000017"),
            ("(10)A\\(1)(21)S", "^10A(1)^21S"), ("(423)704156(422)704", "^423704156^422704"),
        ])
    func bothWays(bracketed: String, unbracketed: String) throws {
        #expect(try ElementString(bracketed: bracketed).unbracketed == unbracketed)
        #expect(try ElementString(unbracketed: unbracketed).bracketed == bracketed)
        let sent = unbracketed.replacing("^", with: "\u{1D}")
        #expect(try ElementString(unbracketed: sent).elements == ElementString(bracketed: bracketed).elements)
    }

    @Test("a separator may follow any value, and needs to follow none of known length")
    func separators() throws {
        let plain = try ElementString(unbracketed: "^0109521234567899172612313103000195")
        #expect(plain.elements.map(\.ai) == ["01", "17", "3103"])
        #expect(plain.places == [1, 17, 25])
        let marked = try ElementString(unbracketed: "^0109521234567899^17261231^3103000195^")
        #expect(marked.elements == plain.elements)
    }

    @Test(
        "what is no element string is refused at its place",
        arguments: [
            ("", GS1Error.Code.elementString, 0), ("0109521234567899", .elementString, 0), ("^", .elementString, 1),
            ("^0109521234567890", .checkDigit, 16), ("^010952123456789", .length, 16),
            ("^0109521234567899^^10L", .unknownAI, 18), ("^01095212345678991", .unknownAI, 17),
            ("^010952123456^7899", .length, 13), ("^10", .length, 3), ("^10L^", nil, 0), ("^10L~", .character, 4),
            ("^17261232", .date, 7), ("^891234", .unknownAI, 1), ("^4227041", .length, 7), ("^422999", .country, 4),
            ("^10123456789012345678901", .length, 23),
        ] as [(String, GS1Error.Code?, Int)])
    func refused(text: String, code: GS1Error.Code?, position: Int) {
        let error = failure { () throws(GS1Error) in try ElementString(unbracketed: text) }
        #expect(error?.code == code)
        if code != nil { #expect(error?.position == position) }
    }

    @Test("a line for people has brackets and what FNC1 separates stands apart")
    func humanReadable() throws {
        let string = try ElementString(unbracketed: "^010952123456789910L(1)^21S")
        #expect(string.humanReadableLines == ["(01) 09521234567899", "(10) L(1)", "(21) S"])
    }
}
