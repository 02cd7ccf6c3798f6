import EPCIS
import Testing

@Suite("The event hash ID is that of CBV 2.0")
struct EventHashTests {
    /// `Fixtures/hashes.json` was made from the same documents with the reference generator, PyPI epcis-event-hash-generator 1.9.3.
    @Test("the reference generator gives the same IDs", arguments: [Fixture.chain, .sensor, .values, .identifiers])
    func reference(_ fixture: Fixture) throws {
        let expected = try JSONValue(Fixture.bytes("hashes.json"))[fixture.rawValue]?.array?.compactMap(\.string)
        let found = try fixture.document().entries.map { try $0.outcome.get().eventHash.id }
        #expect(found == expected)
    }

    @Test("the text behind the hash is the standard's")
    func preHash() throws {
        let event = try Sample.decoded(Sample.event())
        #expect(
            event.preHash
                == "eventType=ObjectEventeventTime=2026-03-01T01:00:00.000ZeventTimeZoneOffset=+07:00epcListepc="
                + "https://id.gs1.org/01/09521234567899/21/S1action=OBSERVEbizStep=https://ref.gs1.org/cbv/BizStep-shipping"
        )
    }

    @Test(
        "what means the same hashes the same",
        arguments: [
            [("bizStep", "\"urn:epcglobal:cbv:bizStep:shipping\"")], [("bizStep", "\"cbv:BizStep-shipping\"")],
            [("eventTime", "\"2026-03-01T01:00:00Z\"")], [("eventTime", "\"2026-03-01T01:00:00.0004Z\"")],
            [("epcList", #"["https://shop.example/vn/01/09521234567899/10/L1/21/S1?17=261231"]"#)],
            [("epcList", #"["https://shop.example/gtin/9521234567899/ser/S1"]"#)],
            [("eventID", "\"urn:uuid:5f1d4f5e-0001-4c8e-9d1c-6a2b7c3d4e5f\"")],
            [("recordTime", "\"2026-03-05T01:00:00Z\"")],
            [("errorDeclaration", #"{"declarationTime":"2026-03-05T01:00:00Z"}"#)], [("rdfs:comment", "\"x\"")],
            [("@context", #"{"x":"https://x.example/"}"#)],
            [("epcList", #"["urn:epc:id:sgtin:952123.0456789.S1"]"#), ("quantityList", "[]")],
        ])
    func same(_ changes: [(String, String)]) throws {
        let event = try Sample.decoded(Sample.event(Sample.object, changes))
        #expect(try event.eventHash == Sample.decoded(Sample.event()).eventHash)
    }

    @Test(
        "what means something else hashes to something else",
        arguments: [
            [("bizStep", "\"receiving\"")], [("eventTime", "\"2026-03-01T01:00:00.0005Z\"")],
            [("eventTimeZoneOffset", "\"+00:00\"")],
            [("epcList", #"["urn:epc:id:sgtin:952123.0456789.S2"]"#)], [("action", "\"DELETE\"")], [("nguon:a", "1")],
            [("certificationInfo", "\"https://c.example/1\"")],
        ])
    func different(_ changes: [(String, String)]) throws {
        let event = try Sample.decoded(Sample.event(Sample.object, changes))
        #expect(try event.eventHash != Sample.decoded(Sample.event()).eventHash)
    }

    @Test("the fourth digit of the second rounds, across the minute too")
    func rounding() throws {
        let event = try Sample.decoded(Sample.event(Sample.object, [("eventTime", "\"2026-12-31T23:59:59.9995Z\"")]))
        #expect(event.preHash.contains("eventTime=2027-01-01T00:00:00.000Z"))
    }

    @Test("the order of lists and members does not matter")
    func order() throws {
        let lists = #"["urn:x:b","urn:x:a"]"#
        let one = Sample.event(
            Sample.object, [("epcList", lists), ("nguon:b", "1"), ("nguon:a", #"{"nguon:y":1,"nguon:x":2}"#)])
        let other = Sample.event(
            Sample.object,
            [("nguon:a", #"{"nguon:x":2,"nguon:y":1}"#), ("nguon:b", "1.0"), ("epcList", #"["urn:x:a","urn:x:b"]"#)])
        #expect(try Sample.decoded(one).eventHash == Sample.decoded(other).eventHash)
    }

    @Test("fields the document tells to ignore are no part of the hash")
    func ignored() throws {
        let events = try Fixture.query.document().entries.map { try $0.outcome.get() }
        #expect(events[0].eventHash == events[1].eventHash)
        #expect(events[0].canonicalDigest != events[1].canonicalDigest)
    }

    @Test("a full URI as a member's name is the same as its CURIE")
    func fullName() throws {
        let curie = try Sample.decoded(Sample.event(Sample.object, [("nguon:grade", "\"A\"")]))
        let full = try Sample.decoded(Sample.event(Sample.object, [("https://nguon.example/voc/grade", "\"A\"")]))
        #expect(curie.eventHash == full.eventHash)
    }
}
