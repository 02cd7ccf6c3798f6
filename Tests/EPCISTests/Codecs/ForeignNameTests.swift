import Testing

@testable import EPCIS

@Suite("Names of others are understood once a document, and rightly each time")
struct ForeignNameTests {
    private static func event(_ members: String) -> String { String(Sample.event().dropLast()) + "," + members + "}" }

    @Test(
        "the same name twice is found in every event, however it is spelled",
        arguments: [
            #""nguon:a":1,"nguon:a":2"#, #""nguon:a":1,"nguon:\u0061":2"#, #""nguon:\u0061":1,"nguon:a":2"#,
            #""nguon:\u0061":1,"nguon:\u0061":2"#, #""nguon:x":{"nguon:a":1,"nguon:a":2}"#,
        ])
    func duplicates(_ members: String) {
        let good = Self.event(#""nguon:a":1,"nguon:b":2"#)
        let error = #expect(throws: EPCISError.self) {
            try EPCISDocument.decode(Sample.document([good, Self.event(members), good]))
        }
        #expect(error?.code == .duplicateMember && error?.pointer.hasPrefix("/epcisBody/eventList/1/nguon:") == true)
    }

    @Test("more names than there are slots for are all kept, in order, in every event")
    func many() throws {
        let names = (0..<300).map { "nguon:name\($0)" }
        let event = Self.event(names.map { "\"\($0)\":1" }.joined(separator: ","))
        for entry in try EPCISDocument.decode(Sample.document([event, event])).entries {
            #expect(try entry.outcome.get().extensions.map(\.name) == names)
        }
        let twice = Self.event((names + ["nguon:name299"]).map { "\"\($0)\":1" }.joined(separator: ","))
        let error = #expect(throws: EPCISError.self) { try EPCISDocument.decode(Sample.document([event, twice])) }
        #expect(error?.pointer == "/epcisBody/eventList/1/nguon:name299")
    }

    @Test("an event's own context changes what a name means, for that event only")
    func ownContext() throws {
        let own = Self.event(#""@context":{"e":"https://ref.gs1.org/epcis/"},"e:disposition":"in_transit""#)
        let foreign = Self.event(#""e:disposition":"in_transit""#)
        let events = try EPCISDocument.decode(Sample.document([foreign, own, foreign])).entries.map {
            try $0.outcome.get()
        }
        #expect(events.map(\.disposition?.canonical) == [nil, "in_transit", nil])
        #expect(events.map(\.extensions.count) == [1, 0, 1])
    }

    @Test("two contexts in one hasher are kept apart")
    func hasher() throws {
        let event = Self.event(#""nguon:a":1"#)
        let other = Sample.context.replacing("https://nguon.example/voc/", with: "https://o.example/")
        var hasher = EventHasher()
        let (first, second) = (try Sample.decoded(event), try Sample.decoded(event, context: other))
        #expect(hasher.preHash(first).contains("{https://nguon.example/voc/}a=1"))
        #expect(hasher.preHash(second).contains("{https://o.example/}a=1"))
        #expect(hasher.hash(first) == first.eventHash)
    }
}

@Suite("White space around a value means nothing")
struct WhitespaceTests {
    private func trimmed(_ text: String) -> String {
        var copy = text
        return copy.withUTF8 { String(decoding: Whitespace.trim($0), as: UTF8.self) }
    }

    @Test("every space of Unicode goes from both ends, and nothing else")
    func everyScalar() {
        for value in UInt32(1)...0x1_FFFF {
            guard let scalar = UnicodeScalar(value) else { continue }
            let isSpace = scalar.properties.isWhitespace || 0x1C...0x1F ~= value
            let text = "\(scalar)à\(scalar)"
            guard trimmed(text) != (isSpace ? "à" : text) else { continue }
            Issue.record("U+\(String(value, radix: 16))")
        }
        #expect(trimmed(" \u{3000}\u{A0}\n") == "" && trimmed("") == "" && trimmed("a b") == "a b")
    }
}
