import Support
import Testing

@testable import Web

@Suite("Bad input at the capture door")
struct BadInputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: [UInt8]
        let status: Int
        let code: String
        var pointer: String?

        init(_ name: String, _ body: String, _ code: String, pointer: String? = nil, status: Int = 400) {
            self.init(name, Array(body.utf8), code, pointer: pointer, status: status)
        }

        init(_ name: String, _ body: [UInt8], _ code: String, pointer: String? = nil, status: Int = 400) {
            testDescription = name
            self.body = body
            self.code = code
            self.pointer = pointer
            self.status = status
        }
    }

    static let first = "/epcisBody/eventList/0"

    static let cases: [Case] = [
        Case("broken JSON", "{\"type\": \"EPCISDocument\",", "json.unexpectedEnd"),
        Case("no JSON at all", "<epcis/>", "json.syntax"),
        Case("nothing", "", "json.unexpectedEnd"),
        Case(
            "an unknown event type", SampleDocument.document([SampleDocument.event(type: "DanceEvent")]),
            "epcis.unknownEventType", pointer: "\(first)/type"),
        Case(
            "a day that never was", SampleDocument.document([SampleDocument.event(time: "2026-02-30T07:00:00+07:00")]),
            "epcis.badTime", pointer: "\(first)/eventTime"),
        Case(
            "an hour that never was",
            SampleDocument.document([SampleDocument.event(time: "2026-02-03T25:00:00+07:00")]), "epcis.badTime",
            pointer: "\(first)/eventTime"),
        Case(
            "nesting 10,000 deep",
            SampleDocument.document([
                SampleDocument.event(
                    more: ", \"example:x\": " + String(repeating: "[", count: 10_000)
                        + String(repeating: "]", count: 10_000))
            ]), "json.tooDeep"),
        Case(
            "bytes that are no UTF-8",
            Array(SampleDocument.harvest().replacing("commissioning", with: "comm").utf8).flatMap {
                $0 == UInt8(ascii: "c") ? [0xC3, 0x28] : [$0]
            }, "json.invalidUTF8"),
        Case(
            "a NUL byte", Array(SampleDocument.harvest().utf8).map { $0 == UInt8(ascii: "+") ? 0 : $0 },
            "json.nullCharacter"),
        Case(
            "an escaped NUL", SampleDocument.document([SampleDocument.event(epc: "urn:x:\\u0000")]),
            "json.nullCharacter"),
        Case("a byte order mark", [0xEF, 0xBB, 0xBF] + Array(SampleDocument.harvest().utf8), "json.byteOrderMark"),
        Case("another document", "{\"@context\": [], \"type\": \"Invoice\"}", "epcis.unknownDocumentType"),
    ]

    @Test("is refused with its place, and nothing of it is stored", arguments: cases)
    func refused(bad: Case) async throws {
        try await LiveServer.run { server in
            let answer = try await server.capture(bad.body)
            #expect(answer.status == bad.status)
            #expect(answer["content-type"] == "application/problem+json")
            #expect(try answer.member("code") == bad.code)
            #expect(try answer.member("type") == "epcisException:ValidationException")
            if let pointer = bad.pointer { #expect(try answer.member("pointer") == pointer) }
            let problem = try answer.json()
            #expect(problem["position"] is Int || problem["pointer"] is String)
            let events = try await server.get("/epcis/events", CaptureWalkTests.read)
            #expect(try CaptureWalkTests.events(events).isEmpty)
        }
    }

    @Test("SQL and HTML in every field are only text", arguments: Engine.allCases)
    func onlyText(engine: Engine) async throws {
        try await LiveServer.run(on: engine) { server in
            let poison = "'); DROP TABLE event; --<script>alert(1)</script>$1 %s \\u0027"
            let uri = "urn:x:%27);DROP%20TABLE%20event;--$1"
            let event = SampleDocument.event(
                id: uri, bizStep: uri, epc: uri,
                more: """
                    , "disposition": "\(uri)", "readPoint": {"id": "\(uri)"}, "bizLocation": {"id": "\(uri)"},
                    "bizTransactionList": [{"type": "\(uri)", "bizTransaction": "\(uri)"}], "example:\(uri.count)": "\(poison)"
                    """)
            let taken = try await server.capture(SampleDocument.document([event]))
            #expect(taken.status == 202)
            let query =
                "?EQ_eventID=\(PercentCoding.encode(uri))&EQ_bizStep=\(PercentCoding.encode(uri))&MATCH_anyEPC=\(PercentCoding.encode(uri))"
            let found = try await server.get("/epcis/events\(query)", CaptureWalkTests.read)
            let kept = try #require(try CaptureWalkTests.events(found).first)
            #expect(
                kept["example:\(uri.count)"] as? String == "'); DROP TABLE event; --<script>alert(1)</script>$1 %s '")
        }
    }

    @Test("two million EPCs in one event are refused")
    func manyThings() async throws {
        try await LiveServer.run(settings: { $0.captureBytes = 128 << 20 }) { server in
            let epcs = (1...2_000_000).map { "\"urn:x:\($0)\"" }.joined(separator: ",")
            let event = SampleDocument.event(epc: "urn:x:0").replacing("\"urn:x:0\"", with: epcs)
            let answer = try await server.capture(SampleDocument.document([event]))
            #expect(answer.status == 400 || answer.status == 413)
            #expect(try answer.member("code") == "epcis.tooManyThings")
        }
    }

    @Test(
        "another media type is 415 and told what is read",
        arguments: ["application/xml", "text/plain", "application/json; charset=latin1", nil])
    func mediaType(type: String?) async throws {
        try await LiveServer.run { server in
            let answer = try await server.capture(SampleDocument.harvest(), type: type)
            #expect(answer.status == 415)
            #expect(answer["accept"] == "application/json, application/ld+json")
            #expect(try answer.member("type") == "epcisException:UnsupportedMediaTypeException")
        }
    }

    @Test("compressed bodies are 415, not garbage")
    func compressed() async throws {
        try await LiveServer.run { server in
            let answer = try await server.capture(SampleDocument.harvest(), [("Content-Encoding", "gzip")])
            #expect(answer.status == 415)
            #expect(try answer.member("code") == "web.contentEncoding")
        }
    }

    @Test(
        "the media types of the contract are read, with parameters and in any case",
        arguments: ["application/json", "application/ld+json; charset=UTF-8", "Application/JSON;charset=\"utf-8\""])
    func goodMediaType(type: String) async throws {
        try await LiveServer.run { server in
            let answer = try await server.capture(SampleDocument.harvest(), type: type)
            #expect(answer.status == 202)
        }
    }

    @Test(
        "GS1 headers that ask for what is not there are refused",
        arguments: [
            ("GS1-EPCIS-Version", "1.2.0", 406), ("GS1-EPCIS-Min", "2.1", 406), ("GS1-EPCIS-Max", "1.2.0", 406),
            ("GS1-CBV-Version", "x", 406), ("GS1-EPC-Format", "Always_EPC_URN", 406),
            ("GS1-Capture-Error-Behaviour", "shrug", 400), ("GS1-EPCIS-Version", "2.0", 202),
            ("GS1-EPCIS-Min", "1.0.0", 202), ("GS1-EPC-Format", "No_Preference", 202),
        ])
    func versions(header: String, value: String, status: Int) async throws {
        try await LiveServer.run { server in
            let answer = try await server.capture(SampleDocument.harvest(), [(header, value)])
            #expect(answer.status == status)
        }
    }

    @Test("too many events are the contract's CaptureLimitExceededException")
    func tooManyEvents() async throws {
        try await LiveServer.run { server in
            let event = SampleDocument.event()
            let document = SampleDocument.document(Array(repeating: event, count: TestStores.mostEvents + 1))
            let answer = try await server.capture(document)
            #expect(answer.status == 413)
            #expect(try answer.member("type") == "epcisException:CaptureLimitExceededException")
            #expect(answer["gs1-epcis-capture-limit"] != nil)
        }
    }
}
