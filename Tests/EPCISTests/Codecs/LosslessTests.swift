import EPCIS
import Testing

@Suite("What a client sent comes back equal")
struct LosslessTests {
    @Test("a document written again is the same JSON", arguments: Fixture.allCases)
    func document(_ fixture: Fixture) throws {
        let document = try fixture.document()
        #expect(document.entries.allSatisfy { $0.event != nil })
        let sent = try JSONValue(fixture.bytes)
        let written = try JSONValue(document.encoded())
        #expect(sent.isSame(as: written))
    }

    @Test("an entry's body is the event exactly as sent", arguments: Fixture.allCases)
    func body(_ fixture: Fixture) throws {
        let document = try fixture.document()
        for entry in document.entries {
            let sent = try JSONValue(Array(document.bytes(of: entry)))
            let written = try JSONValue(try #require(entry.event).encoded())
            #expect(sent.isSame(as: written))
        }
    }

    @Test("a stored body and its context give the same event again", arguments: Fixture.allCases)
    func stored(_ fixture: Fixture) throws {
        let document = try fixture.document()
        let context = document.kind == .singleEvent ? [] : document.contextBytes
        for entry in document.entries where document.header.queryExtensions.isEmpty {
            #expect(try Event.decode(document.bytes(of: entry), context: context) == entry.event)
        }
    }

    @Test("numbers keep the digits they were written with")
    func lexemes() throws {
        let quantity = #"[{"epcClass":"urn:epc:class:lgtin:952123.0456789.L1","quantity":1250.500,"uom":"KGM"}]"#
        let event = try Sample.decoded(Sample.event(Sample.object, [("quantityList", quantity), ("nguon:n", "1E+2")]))
        #expect(event.quantityList?[0].quantity?.lexeme == "1250.500")
        #expect(event.extensions == [Extension("nguon:n", .number(JSONNumber(lexeme: "1E+2")))])
    }

    @Test("members of a namespace keep their order at every extension point")
    func order() throws {
        let event = try #require(try Fixture.chain.document().entries[2].event)
        #expect(event.readPoint?.extensions.map(\.name) == ["nguon:dock", "nguon:line"])
    }

    @Test("one document and one list of them are told apart")
    func certificationInfo() throws {
        let one = try Sample.decoded(Sample.event(Sample.object, [("certificationInfo", #""https://c.example/1""#)]))
        let many = try Sample.decoded(Sample.event(Sample.object, [("certificationInfo", #"["https://c.example/1"]"#)]))
        #expect(one.certificationInfo == .one("https://c.example/1"))
        #expect(many.certificationInfo == .many(["https://c.example/1"]))
        #expect(one.eventHash == many.eventHash)
    }
}
