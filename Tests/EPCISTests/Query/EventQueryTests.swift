import EPCIS
import GS1
import Testing

@Suite("A query is built once from its parameters")
struct EventQueryTests {
    @Test("every parameter finds its place")
    func all() throws {
        let query = try EventQuery(parameters: [
            ("eventType", "ObjectEvent|TransformationEvent"), ("EQ_eventID", "urn:x:1|urn:x:2"), ("EQ_action", "ADD"),
            ("EQ_bizStep", "shipping|urn:epcglobal:cbv:bizStep:receiving"),
            ("EQ_disposition", "https://ref.gs1.org/cbv/Disp-active"),
            ("EQ_readPoint", "https://x.example/414/9521230000017"),
            ("EQ_bizLocation", "urn:epc:id:sgln:952123.000001.0"),
            ("MATCH_epc", "urn:epc:id:sgtin:952123.0456789.S1"),
            ("MATCH_anyEPC", "https://x.example/01/09521234567899/21/S1"),
            ("GE_eventTime", "2026-03-01T00:00:00+07:00"), ("LT_eventTime", "2026-03-02T00:00:00+07:00"),
            ("GE_recordTime", "1970-01-01T00:00:01Z"), ("LT_recordTime", "1970-01-01T00:00:02Z"), ("perPage", "30"),
            ("nextPageToken", "abc"),
        ])
        #expect(query.eventTypes == [.object, .transformation])
        #expect(query.eventIDs == ["urn:x:1", "urn:x:2"])
        #expect(query.actions == [.add])
        #expect(query.bizSteps == ["shipping", "receiving"])
        #expect(query.dispositions == ["active"])
        #expect(query.readPoints == query.bizLocations)
        #expect(query.matchEPC == query.matchAnyEPC)
        #expect(query.eventTimeBefore! - query.eventTimeFrom! == 86_400_000_000)
        #expect(query.recordTimeFrom == 1_000_000)
        #expect(query.recordTimeBefore == 2_000_000)
        #expect(query.perPage == 30)
        #expect(query.nextPageToken == "abc")
    }

    @Test(
        "a parameter that cannot be answered is named",
        arguments: [
            ("EQ_colour", "red", QueryError.Code.unknownParameter), ("eventType", "PackingEvent", .unknownEventType),
            ("EQ_action", "add", .unknownAction), ("EQ_bizStep", "shiping", .unknownWord),
            ("EQ_bizStep", "", .emptyValue),
            ("EQ_bizStep", "shipping||packing", .emptyValue), ("MATCH_epc", "not a uri", .badURI),
            ("EQ_eventID", "x", .badURI),
            ("GE_eventTime", "yesterday", .badTime), ("LT_recordTime", "2026-03-01", .badTime),
            ("perPage", "0", .badNumber),
            ("perPage", "-1", .badNumber), ("perPage", "ten", .badNumber),
            ("perPage", "99999999999999999999", .badNumber),
        ])
    func refused(_ name: String, _ value: String, _ code: QueryError.Code) throws {
        let error = #expect(throws: QueryError.self) { try EventQuery(parameters: [(name, value)]) }
        #expect(error?.parameter == name)
        #expect(error?.code == code)
    }

    @Test("a parameter given twice is refused")
    func twice() throws {
        let error = #expect(throws: QueryError.self) {
            try EventQuery(parameters: [("EQ_action", "ADD"), ("EQ_action", "DELETE")])
        }
        #expect(error?.code == .repeatedParameter)
    }
}
