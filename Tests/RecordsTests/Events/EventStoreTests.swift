import EPCIS
import GS1
import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct EventStoreTests {
    private static let key = [UInt8](repeating: 7, count: 32)

    private static func store(_ province: SampleProvince, key: [UInt8] = key) -> EventStore {
        let clock = province.clock
        return EventStore(
            database: province.database, clock: WallClock { clock.now }, settings: .init(tokenKey: key))
    }

    /// Six events: two shippings and four receivings, one thing in two of them, one class with a quantity.
    private static func filled(
        _ engine: Engine, _ body: @Sendable @escaping (SampleProvince, EventStore) async throws -> Void
    ) async throws {
        try await SampleProvince.open(engine) { province in
            let things = ["S1", "S2", "S1", "S3", "S4", "S5"].map { "https://a.example/01/09521234567899/21/\($0)" }
            let events = things.enumerated().map { index, thing in
                SampleEvent(
                    id: "urn:example:\(index)", epcs: [thing], time: "2026-06-0\(index + 1)T08:00:00.000+07:00",
                    bizStep: index < 2 ? "shipping" : "receiving", action: index == 5 ? "ADD" : "OBSERVE",
                    readPoint: index == 3 ? "https://a.example/414/9521234567899" : nil)
            }
            try await province.capture(SampleDocument(events))
            try await body(province, store(province))
        }
    }

    private static func query(_ parameters: [(String, String)]) throws -> EventQuery {
        try EventQuery(parameters: parameters)
    }

    @Test(
        "each parameter has a hit and a miss", arguments: Engine.available,
        [
            ("", [1, 2, 3, 4, 5, 6]), ("eventType=ObjectEvent", [1, 2, 3, 4, 5, 6]), ("eventType=AggregationEvent", []),
            ("EQ_bizStep=shipping", [1, 2]), ("EQ_bizStep=urn:epcglobal:cbv:bizstep:receiving", [3, 4, 5, 6]),
            ("EQ_bizStep=packing", []), ("EQ_bizStep=shipping|receiving", [1, 2, 3, 4, 5, 6]),
            ("MATCH_epc=urn:epc:id:sgtin:9521234.056789.S1", [1, 3]),
            ("MATCH_epc=https://other.example/stem/01/09521234567899/21/S1", [1, 3]),
            (
                "MATCH_epc=https://a.example/01/09521234567899/21/S1|https://a.example/01/09521234567899/21/S3",
                [1, 3, 4]
            ),
            ("MATCH_anyEPC=https://a.example/01/09521234567899/21/S2", [2]),
            ("MATCH_anyEPC=https://a.example/01/09521234567899/21/S9", []),
            ("MATCH_epc=https://a.example/01/09521234567899/21/S1&EQ_bizStep=receiving", [3]),
            ("MATCH_epc=https://a.example/01/09521234567899", []),
            ("GE_eventTime=2026-06-03T08:00:00.000%2B07:00", [3, 4, 5, 6]),
            ("LT_eventTime=2026-06-03T08:00:00.000%2B07:00", [1, 2]),
            ("GE_eventTime=2026-06-02T00:00:00Z&LT_eventTime=2026-06-04T00:00:00Z", [2, 3]),
            ("MATCH_epc=https://a.example/01/09521234567899/21/S1&GE_eventTime=2026-06-02T00:00:00Z", [3]),
            ("EQ_action=ADD", [6]), ("EQ_readPoint=https://b.example/414/9521234567899", [4]),
            (
                "MATCH_epc=https://a.example/01/09521234567899/21/S3&EQ_readPoint=https://b.example/414/9521234567899",
                [4]
            ),
            (
                "MATCH_epc=https://a.example/01/09521234567899/21/S1&EQ_readPoint=https://b.example/414/9521234567899",
                []
            ),
            ("EQ_eventID=urn:example:4", [5]), ("EQ_eventID=urn:example:4|urn:example:0", [1, 5]),
            ("EQ_eventID=urn:example:99", []), ("GE_recordTime=2026-07-01T00:00:00Z", [1, 2, 3, 4, 5, 6]),
            ("LT_recordTime=2026-07-01T00:00:00Z", []),
        ] as [(String, [Int64])])
    func parameters(_ engine: Engine, _ example: (text: String, expected: [Int64])) async throws {
        try await Self.filled(engine) { _, store in
            let pairs = example.text.split(separator: "&").map { part in
                let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
                return (pair[0], pair[1].replacing("%2B", with: "+"))
            }
            let page = try await store.page(try Self.query(pairs))
            #expect(page.found.events.map(\.number) == example.expected)
            #expect(page.next == nil)
        }
    }

    @Test("an ID finds its event and the declarations that repeat it", arguments: Engine.available)
    func eventWithDeclarations(_ engine: Engine) async throws {
        try await Self.filled(engine) { province, store in
            var declaring = SampleEvent(id: "urn:example:1", time: "2026-06-02T08:00:00.000+07:00")
            declaring.declaration = "2026-06-09T08:00:00.000+07:00"
            try await province.capture(SampleDocument([declaring]))
            #expect(try await store.events(withID: "urn:example:1").events.map(\.number) == [2, 7])
            #expect(try await store.page(Self.query([("EQ_eventID", "urn:example:1")])).found.events.count == 2)
            #expect(try await store.events(withID: "urn:example:77").events.isEmpty)
        }
    }

    @Test("an assigned ID finds its event", arguments: Engine.available)
    func assignedID(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(SampleDocument([SampleEvent()]))
            let id = try await province.feed.after(0, limit: 1).events[0].eventID
            let found = try await Self.store(province).events(withID: id)
            #expect(found.events.map(\.number) == [1])
            #expect(found.answers.first?.assignedID == id)
        }
    }

    @Test("pages follow event time, none twice, none missing, none that came meanwhile", arguments: Engine.available)
    func paging(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            // Thirty events at five instants, so that pages end inside one instant.
            let events = (0..<30).map { index in
                SampleEvent(id: "urn:example:\(index)", time: "2026-06-01T08:00:0\((index * 7) % 5).000+07:00")
            }
            try await province.capture(SampleDocument(events))
            let store = Self.store(province)
            var query = try Self.query([("perPage", "7"), ("MATCH_epc", events[0].epcs[0])])
            var seen: [RecordedEvent] = []
            repeat {
                let page = try await store.page(query)
                seen += page.found.events
                query.nextPageToken = page.next?.token
                if seen.count == 7 { try await province.capture(.batch(5, prefix: "late")) }
                if seen.count == 7 { try await province.capture(SampleDocument([SampleEvent(id: "urn:example:late")])) }
            } while query.nextPageToken != nil
            #expect(seen.count == 30)
            #expect(Set(seen.map(\.number)) == Set(1...30))
            #expect(seen.map(\.eventTime) == seen.map(\.eventTime).sorted())
        }
    }

    @Test("a page token serves its own query alone, unchanged, for a day", arguments: Engine.available)
    func tokens(_ engine: Engine) async throws {
        try await Self.filled(engine) { province, store in
            let token = try #require(try await store.page(Self.query([("perPage", "2")])).next?.token)
            func trouble(_ token: String, _ parameters: [(String, String)], _ store: EventStore) async
                -> PageTokenError?
            {
                do {
                    _ = try await store.page(try Self.query(parameters + [("nextPageToken", token)]))
                    return nil
                } catch {
                    return error as? PageTokenError
                }
            }
            #expect(await trouble(token, [("perPage", "2")], store) == nil)
            #expect(await trouble(token, [("perPage", "5")], store) == nil)
            #expect(await trouble(token, [("EQ_bizStep", "shipping")], store)?.code == .bad)
            #expect(await trouble("x" + token.dropFirst(), [], store)?.code == .bad)
            #expect(await trouble("%00' OR 1=1", [], store)?.code == .bad)
            let strange = Self.store(province, key: [UInt8](repeating: 8, count: 32))
            #expect(await trouble(token, [("perPage", "2")], strange)?.code == .bad)
            province.clock.advance(bySeconds: 24 * 3600)
            #expect(await trouble(token, [("perPage", "2")], store)?.code == .expired)
        }
    }
}
