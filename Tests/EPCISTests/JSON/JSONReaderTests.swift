import EPCIS
import Testing

@Suite("JSON is read strictly")
struct JSONReaderTests {
    struct Bad: Sendable, CustomTestStringConvertible {
        let text: String
        let code: EPCISError.Code
        let offset: Int
        var testDescription: String { text.debugDescription }
    }

    static let bad: [Bad] = [
        Bad(text: "", code: .unexpectedEnd, offset: 0), Bad(text: "{", code: .unexpectedEnd, offset: 1),
        Bad(text: "[1,", code: .unexpectedEnd, offset: 3), Bad(text: "[1,]", code: .syntax, offset: 3),
        Bad(text: "{\"a\":1,}", code: .syntax, offset: 7), Bad(text: "{a:1}", code: .syntax, offset: 1),
        Bad(text: "{'a':1}", code: .syntax, offset: 1), Bad(text: "[1 2]", code: .syntax, offset: 3),
        Bad(text: "{\"a\" 1}", code: .syntax, offset: 5), Bad(text: "[1}", code: .syntax, offset: 2),
        Bad(text: "tru", code: .unexpectedEnd, offset: 3), Bad(text: "nul1", code: .syntax, offset: 3),
        Bad(text: "NaN", code: .syntax, offset: 0), Bad(text: "1 2", code: .trailingBytes, offset: 2),
        Bad(text: "{}x", code: .trailingBytes, offset: 2), Bad(text: "/* */1", code: .syntax, offset: 0),
        Bad(text: "\u{FEFF}{}", code: .byteOrderMark, offset: 0), Bad(text: "\"a", code: .unexpectedEnd, offset: 2),
        Bad(text: "\"a\u{1}\"", code: .controlCharacter, offset: 2),
        Bad(text: "\"a\nb\"", code: .controlCharacter, offset: 2),
        Bad(text: "\"\u{0}\"", code: .nullCharacter, offset: 1),
        Bad(text: #""\u0000""#, code: .nullCharacter, offset: 1),
        Bad(text: #""\x""#, code: .badEscape, offset: 1), Bad(text: #""\u12G4""#, code: .badEscape, offset: 1),
        Bad(text: #""\ud800""#, code: .loneSurrogate, offset: 1),
        Bad(text: #""\udc00""#, code: .loneSurrogate, offset: 1),
        Bad(text: #""\ud800\u0041""#, code: .loneSurrogate, offset: 1),
        Bad(text: "01", code: .badNumber, offset: 0), Bad(text: "-", code: .unexpectedEnd, offset: 1),
        Bad(text: "[-a]", code: .badNumber, offset: 1), Bad(text: "1.", code: .unexpectedEnd, offset: 2),
        Bad(text: "[1.e2]", code: .badNumber, offset: 1), Bad(text: "[1e+]", code: .badNumber, offset: 1),
        Bad(text: ".5", code: .syntax, offset: 0), Bad(text: "+1", code: .syntax, offset: 0),
        Bad(text: #"{"a":1,"a":2}"#, code: .duplicateMember, offset: 7),
        Bad(text: #"{"a":1,"\u0061":2}"#, code: .duplicateMember, offset: 7),
    ]

    @Test("what RFC 8259 forbids is refused at its place", arguments: bad)
    func refused(_ bad: Bad) throws {
        let error = #expect(throws: EPCISError.self) { try JSONValue(Array(bad.text.utf8)) }
        #expect(error?.code == bad.code)
        #expect(error?.offset == bad.offset)
    }

    @Test(
        "bytes that are no UTF-8 are refused where they begin",
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x80, 0x80], [0xE1, 0xBA], [0xED, 0xA0, 0x80],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ] as [[UInt8]])
    func badUTF8(_ bytes: [UInt8]) throws {
        let text = Array("\"xyz".utf8) + bytes + Array("\"".utf8)
        let error = #expect(throws: EPCISError.self) { try JSONValue(text) }
        #expect(error?.code == .invalidUTF8)
        #expect(error?.offset == 4)
    }

    @Test(
        "what RFC 8259 allows is read and written back unchanged",
        arguments: [
            "null", "true", "false", "0", "-0", "1.50", "1E+2", "123456789012345678901234567890", "\"\"",
            "\"Sầu riêng\"",
            "\"😀\"", "[]", "{}", "[[],{}]", #"{"b":1,"a":[null,"x"]}"#, #""a\"b\\c\nd""#, "\"\u{7F}\u{2028}\"",
        ])
    func unchanged(_ text: String) throws {
        let value = try JSONValue(Array(text.utf8))
        #expect(String(decoding: value.encoded(), as: UTF8.self) == text)
    }

    @Test("escapes are taken for what they mean")
    func escapes() throws {
        let value = try JSONValue(Array(#""\u0041\u1ea7\ud83d\ude00\/\b\f\r\t""#.utf8))
        #expect(value == .string("A\u{1EA7}\u{1F600}/\u{8}\u{C}\r\t"))
    }

    @Test("white space may stand between any two tokens")
    func whiteSpace() throws {
        let value = try JSONValue(Array(" \n{ \t\"a\" :\r[ 1 , 2 ] } ".utf8))
        #expect(value == .object([JSONMember("a", .array([.number(1), .number(2)]))]))
    }

    @Test("ten thousand containers inside each other stop at the limit", arguments: ["[", "{\"a\":"])
    func tooDeep(_ opening: String) throws {
        let text = Array(String(repeating: opening, count: 10_000).utf8)
        let error = #expect(throws: EPCISError.self) { try JSONValue(text) }
        #expect(error?.code == .tooDeep)
        #expect(error?.offset == opening.utf8.count * 64)
    }

    @Test("an object with thousands of members still finds the one that comes twice")
    func manyMembers() throws {
        let members = (0..<5_000).map { "\"m\($0)\":0" } + ["\"m17\":0"]
        let error = #expect(throws: EPCISError.self) {
            try JSONValue(Array("{\(members.joined(separator: ","))}".utf8))
        }
        #expect(error?.code == .duplicateMember)
        #expect(error?.arguments == ["member": "m17"])
    }
}
