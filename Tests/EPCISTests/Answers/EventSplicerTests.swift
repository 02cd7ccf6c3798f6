import EPCIS
import Testing

@Suite("A stored event is given out as sent, with what the store adds")
struct EventSplicerTests {
    private static let recordTime = Int64(1_772_328_600_000_000)
    private static let time = JSONValue.string("2026-03-01T01:30:00.000Z")

    private func answer(
        _ body: String, context: String = Sample.context, enclosing: String = Sample.context, id: String? = nil
    ) throws -> JSONValue {
        let stored = StoredEvent(
            body: Array(body.utf8), context: Array(context.utf8), recordTime: Self.recordTime, assignedID: id)
        return try JSONValue(EventSplicer(enclosingContext: Array(enclosing.utf8)).encoded(stored))
    }

    @Test("the record time is added and nothing else")
    func recordTime() throws {
        let answer = try answer(Sample.event())
        var expected = try #require(try JSONValue(Array(Sample.event().utf8)).object)
        expected.append(JSONMember("recordTime", Self.time))
        #expect(answer.isSame(as: .object(expected)))
    }

    @Test("a record time the client sent is replaced where it stands")
    func replaced() throws {
        let answer = try answer(
            Sample.event(Sample.object, [("recordTime", "\"2020-01-01T00:00:00Z\""), ("nguon:a", "1")]))
        #expect(answer["recordTime"] == Self.time)
        #expect(answer.object?.filter { $0.name == "recordTime" }.count == 1)
        #expect(answer["nguon:a"] == .number(1))
    }

    @Test("an assigned ID is added; a sender's own is never touched")
    func eventID() throws {
        #expect(try answer(Sample.event(), id: "ni:///x")["eventID"] == "ni:///x")
        let own = Sample.event(Sample.object, [("eventID", "\"urn:x:1\"")])
        #expect(try answer(own, id: "ni:///x")["eventID"] == "urn:x:1")
    }

    @Test("the context is written where the enclosing document has another")
    func context() throws {
        #expect(try answer(Sample.event())["@context"] == nil)
        let standard = String(decoding: LinkedDataContext.standardBytes, as: UTF8.self)
        let answer = try answer(Sample.event(), enclosing: standard)
        #expect(answer["@context"] == (try JSONValue(Array(Sample.context.utf8))))
    }

    @Test("an event's own context follows the one it was sent in")
    func ownContext() throws {
        let own = Sample.event(Sample.object, [("@context", #"{"x":"https://x.example/"}"#)])
        let answer = try answer(own, enclosing: "")
        let parts = try #require(answer["@context"]?.array)
        #expect(parts.count == 3)
        #expect(parts[2]["x"] == "https://x.example/")
        #expect(answer.object?.filter { $0.name == "@context" }.count == 1)
    }

    @Test(
        "a streamed answer is an EPCISQueryDocument whose events are those that were stored",
        arguments: Fixture.allCases)
    func document(_ fixture: Fixture) throws {
        let document = try fixture.document()
        let context = document.kind == .singleEvent ? [] : document.contextBytes
        let stored = document.entries.map {
            StoredEvent(body: Array(document.bytes(of: $0)), context: context, recordTime: Self.recordTime)
        }
        let writer = QueryDocumentWriter(creationDate: Self.recordTime, subscriptionID: "s-1")
        let answer = try EPCISDocument.decode(writer.document(stored))
        #expect(answer.kind == .queryDocument)
        #expect(answer.header.subscriptionID == "s-1")
        guard document.header.queryExtensions.isEmpty else { return }
        #expect(
            try answer.entries.map { try $0.outcome.get().eventHash }
                == document.entries.map { try $0.outcome.get().eventHash })
        #expect(
            try answer.entries.map { try $0.outcome.get().canonicalDigest }
                == document.entries.map { try $0.outcome.get().canonicalDigest })
    }

    @Test("a body that is no object any more is an error", arguments: ["", "[]", "{", "{}{}"])
    func broken(_ body: String) {
        #expect(throws: EPCISError.self) { try answer(body) }
    }

    @Test("an empty answer is still a document")
    func empty() throws {
        let writer = QueryDocumentWriter(creationDate: Self.recordTime)
        #expect(try EPCISDocument.decode(writer.document([])).entries.isEmpty)
    }
}
