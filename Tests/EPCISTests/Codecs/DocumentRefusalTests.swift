import EPCIS
import Testing

@Suite("A document's frame is checked")
struct DocumentRefusalTests {
    struct Bad: Sendable, CustomTestStringConvertible {
        let text: String
        let code: EPCISError.Code
        let pointer: String
        var testDescription: String { text }
    }

    private static let frame = #""type":"EPCISDocument","schemaVersion":"2.0","creationDate":"2026-03-01T09:00:00Z""#
    private static let context = #""@context":"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld""#

    static let bad: [Bad] = [
        Bad(text: "[]", code: .wrongType, pointer: ""), Bad(text: "{}", code: .missingMember, pointer: ""),
        Bad(text: #"{"type":"EPCISMasterDataDocument"}"#, code: .unknownDocumentType, pointer: "/type"),
        Bad(text: "{\(frame),\"epcisBody\":{\"eventList\":[]}}", code: .missingMember, pointer: ""),
        Bad(text: "{\(context),\(frame)}", code: .missingMember, pointer: ""),
        Bad(text: "{\(context),\(frame),\"epcisBody\":{}}", code: .missingMember, pointer: "/epcisBody"),
        Bad(
            text: "{\(context),\"type\":\"EPCISDocument\",\"epcisBody\":{\"eventList\":[]}}", code: .missingMember,
            pointer: ""),
        Bad(
            text: "{\(context),\(frame),\"foo\":1,\"epcisBody\":{\"eventList\":[]}}", code: .unknownMember,
            pointer: "/foo"),
        Bad(text: "{\(context),\"schemaVersion\":\"two\"}", code: .schemaVersion, pointer: "/schemaVersion"),
        Bad(text: "{\(context),\"schemaVersion\":\"1.2\"}", code: .schemaVersion, pointer: "/schemaVersion"),
        Bad(text: "{\(context),\"schemaVersion\":\"2.1\"}", code: .schemaVersion, pointer: "/schemaVersion"),
        Bad(text: "{\(context),\"schemaVersion\":\"3\"}", code: .schemaVersion, pointer: "/schemaVersion"),
        Bad(text: #"{"@context":7}"#, code: .badContext, pointer: "/@context"),
        Bad(text: "{\(context),\(frame),\(frame)}", code: .duplicateMember, pointer: "/type"),
        Bad(
            text: "{\(context),\(frame),\"epcisBody\":{\"eventList\":[{},{\"a\":\"\\x\"}]}}", code: .badEscape,
            pointer: "/epcisBody/eventList/1/a"),
        Bad(
            text: "{\(context),\(frame),\"epcisBody\":{\"eventList\":[{]}}", code: .syntax,
            pointer: "/epcisBody/eventList/0"),
        Bad(
            text: "{\(context),\(frame),\"epcisHeader\":{\"epcisMasterData\":{\"vocabularyList\":[{\"type\":\"x\"}]}}}",
            code: .badURI, pointer: "/epcisHeader/epcisMasterData/vocabularyList/0/type"),
        Bad(
            text: "{\(context),\(frame),\"epcisBody\":{\"eventList\":[{\"type\":\"?\",\"a\":1,\"a\":2}]}}",
            code: .duplicateMember, pointer: "/epcisBody/eventList/0/a"),
        Bad(text: #"{"type":"ObjectEvent","eventTime":"2026-03-01T09:00:00Z"}"#, code: .missingMember, pointer: ""),
    ]

    @Test("a frame that breaks the standard is refused with its place", arguments: bad)
    func refused(_ bad: Bad) throws {
        let error = #expect(throws: EPCISError.self) { try EPCISDocument.decode(Array(bad.text.utf8)) }
        #expect(error?.code == bad.code)
        #expect(error?.pointer == bad.pointer)
    }

    @Test("a document with more events than allowed is given up at the first too many")
    func tooManyEvents() throws {
        var limits = EPCISLimits()
        limits.maxEvents = 2
        let bytes = Sample.document(Array(repeating: Sample.event(), count: 3))
        let error = #expect(throws: EPCISError.self) { try EPCISDocument.decode(bytes, limits: limits) }
        #expect(error?.code == .tooManyEvents)
        #expect(error?.pointer == "/epcisBody/eventList/2")
    }

    @Test("two million EPCs in one event stop at the limit")
    func tooManyThings() throws {
        let list = "[" + String(repeating: "\"urn:x:1\",", count: 1_999_999) + "\"urn:x:1\"]"
        let event = Sample.event(Sample.aggregation, [("childEPCs", list)])
        let document = try EPCISDocument.decode(Sample.document([event, Sample.event()]))
        guard case .failure(let error) = document.entries[0].outcome else {
            Issue.record("accepted")
            return
        }
        #expect(error.code == .tooManyThings)
        #expect(error.pointer == "/epcisBody/eventList/0/childEPCs/100000")
        #expect(document.entries[1].event != nil)
    }

    @Test("a string longer than allowed is refused")
    func longString() throws {
        var limits = EPCISLimits()
        limits.maxStringBytes = 100
        let event = Sample.event(Sample.object, [("nguon:a", "\"\(String(repeating: "a", count: 101))\"")])
        let error = #expect(throws: EPCISError.self) {
            try EPCISDocument.decode(Sample.document([event]), limits: limits)
        }
        #expect(error?.code == .stringTooLong)
    }
}
