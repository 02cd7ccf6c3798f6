import EPCIS
import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct CaptureCostTests {
    private static let growing: Set<String> = [
        "event", "event_body", "event_identity", "mention", "named", "other", "body", "submission", "capture_job",
        "capture_finding", "audit", "error_declaration", "event_sender",
    ]

    @Test(
        "a capture of a thousand events runs as many statements as one of ten, in one closure",
        arguments: Engine.available)
    func statements(_ engine: Engine) async throws {
        let base = try await engine.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(base, now: clock.now)
        let database = RecordingDatabase(base)
        var settings = CaptureSettings()
        settings.lease = 3_600_000_000
        try await SampleProvince(database, settings: settings, clock: clock).running { province in
            try await province.capture(.batch(1, prefix: "warm"))
            try await Self.untilNothingIsLeftToResume(database)
            database.reset()
            try await province.capture(.batch(10, prefix: "a"))
            let ten = database.recorded
            database.reset()
            try await province.capture(.batch(1_000, prefix: "b"))
            #expect(database.recorded.closures == 1)
            #expect(database.recorded.statements.count == ten.statements.count)
            #expect(ten.statements.count <= 4)
        }
        await base.close()
    }

    /// The service looks for left documents at its start, and not again for an hour.
    private static func untilNothingIsLeftToResume(_ database: RecordingDatabase) async throws {
        func hasLooked(_ statement: SQLStatement) -> Bool {
            statement.text(for: .sqlite).contains("FROM capture_document LIMIT 1")
        }
        while !database.recorded.statements.contains(where: hasLooked) { try await Task.sleep(for: .milliseconds(5)) }
    }

    @Test("no statement of the stores reads a growing table from end to end")
    func plans() async throws {
        let base = try await Engine.sqlite.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(base, now: clock.now)
        let database = RecordingDatabase(base)
        try await SampleProvince(database, clock: clock).running { province in
            let job = try await province.capture(.batch(5), key: "k").job
            try await province.capture(.batch(5), key: "k")
            _ = try await province.jobs.job(id: job.id, for: SampleProvince.provider)
            _ = try await province.jobs.list(for: SampleProvince.provider, limit: 5)
            _ = try await province.jobs.list(for: SampleProvince.officer, before: job.id, limit: 5)
            _ = try await province.feed.after(2, limit: 2)
            _ = try await EventErasure(database: database, pen: province.pen)
                .erase(1, reason: "r", by: SampleProvince.officer)
            _ = try await AuditStore(database: database).page(AuditQuestion(subject: "event:1", limit: 3))
            _ = try await AuditStore(database: database).page(AuditQuestion(limit: 3))
            try await Self.query(database, clock)
        }
        try await QueryPlans.requireNoScan(of: Self.growing, in: database)
        await base.close()
    }

    private static func query(_ database: any SQLDatabase, _ clock: FrozenClock) async throws {
        let store = EventStore(
            database: database, clock: WallClock { clock.now },
            settings: .init(tokenKey: [UInt8](repeating: 1, count: 32)))
        let thing = "https://id.example.org/01/09521234567899/21/a1"
        for parameters in [
            [], [("EQ_bizStep", "shipping")], [("MATCH_epc", thing)], [("MATCH_anyEPC", thing), ("MATCH_epc", thing)],
            [("EQ_eventID", "urn:example:a:1")], [("GE_eventTime", "2026-01-01T00:00:00Z")],
            [("EQ_readPoint", thing), ("EQ_bizStep", "shipping")], [("GE_recordTime", "2026-01-01T00:00:00Z")],
        ] as [[(String, String)]] {
            _ = try await store.page(EventQuery(parameters: parameters))
        }
        _ = try await store.events(withID: "urn:example:a:1")
    }

    @Test("SQL, HTML and four-byte letters survive in every field", arguments: Engine.available)
    func hostileText(_ engine: Engine) async throws {
        let nasty = "'; DROP TABLE event; --<script>alert(1)</script>\u{1F34A} nguồn đ \\u0041 %00 $1 \"x\""
        let uri = "urn:example:%27;DROP%20TABLE%20event;--\u{1F34A}đ"
        try await SampleProvince.open(engine) { province in
            let event = SampleEvent(
                id: uri, epcs: [uri + "epc"], bizStep: "https://ex.example/\u{1F34A}", readPoint: uri + "place",
                extra: ", \"ex:note\": \(SampleEvent.quoted(nasty))"
            ).json
            var document = SampleDocument(raw: [event])
            document.context =
                #"["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"ex": "https://ex.example/"}]"#
            let actor = Actor(id: nasty, sender: nasty, scopes: [.capture])
            let receipt = try await province.service.submit(
                CaptureSubmission(bytes: document.bytes, actor: actor, idempotencyKey: nasty, request: nasty))
            #expect(receipt.job.storedCount == 1)
            let stored = try #require(try await province.feed.after(0, limit: 1).events.first)
            #expect(stored.eventID == uri)
            #expect(stored.sender == nasty)
            #expect(stored.body.map { String(decoding: $0.bytes, as: UTF8.self) } == event)
            #expect(try await province.jobs.job(id: receipt.job.id, for: actor)?.actor == nasty)
            let trail = try await AuditStore(database: province.database).page(AuditQuestion(limit: 1))
            #expect(trail.first?.request == nasty)
        }
    }
}
