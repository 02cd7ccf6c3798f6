import EPCIS
import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct CaptureOutcomeTests {
    private static let bad = SampleEvent(id: "urn:example:bad", action: "EXPLODE")

    @Test("a broken event under rollback is refused before any job exists", arguments: Engine.available)
    func rollbackRefusesAtTheDoor(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let document = SampleDocument([SampleEvent(id: "urn:example:1"), Self.bad])
            let error = try await #require(throws: EPCISError.self) { try await province.capture(document) }
            #expect(error.code == .unknownAction)
            #expect(error.pointer == "/epcisBody/eventList/1/action")
            #expect(try await province.count("SELECT COUNT(*) FROM capture_job") == 0)
            #expect(try await province.count("SELECT COUNT(*) FROM event") == 0)
        }
    }

    @Test("proceed stores the good events and names the bad ones exactly", arguments: Engine.available)
    func proceedStoresTheGood(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            var document = SampleDocument.batch(4)
            document.events.insert(Self.bad.json, at: 2)
            let receipt = try await province.capture(document, .proceed)
            let job = try #require(try await province.jobs.job(id: receipt.job.id, for: SampleProvince.provider))
            #expect(job == receipt.job)
            #expect(job.state == .partial)
            #expect(!job.isSuccess)
            #expect((job.storedCount, job.refusedCount) == (4, 1))
            #expect(job.errors.map(\.event) == [2])
            #expect(job.errors.map(\.pointer) == ["/epcisBody/eventList/2/action"])
            let runs = try await province.database.read { session in
                try session.rows(
                    "SELECT first_position, count, first_number FROM submission ORDER BY first_position",
                    as: (Int64, Int64, Int64).self)
            }
            #expect(runs.map(\.0) == [0, 3])
            #expect(runs.map(\.1) == [2, 2])
            #expect(runs.map(\.2) == [1, 3])
        }
    }

    @Test("rollback stores nothing when a rule refuses one event", arguments: Engine.available)
    func rollbackStoresNothing(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            var document = SampleDocument.batch(10)
            document.events.append(SampleEvent(id: "urn:example:late", time: "2031-01-01T00:00:00Z").json)
            let job = try await province.capture(document).job
            #expect(job.state == .refused)
            #expect(job.refusedCount == 11)
            #expect(job.errors.map(\.code) == [CaptureCode.future.rawValue])
            for table: SQLStatement in ["event", "event_body", "mention", "event_identity", "submission"] {
                #expect(try await province.count("SELECT COUNT(*) FROM \(table)") == 0)
            }
            #expect(try await province.count("SELECT value FROM counter WHERE name = 'event'") == 0)
        }
    }

    @Test("numbers are dense over refused documents and duplicates", arguments: Engine.available)
    func dense(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(.batch(3))
            try await province.capture(.batch(3))
            try await province.capture(SampleDocument([SampleEvent(id: "urn:example:x", time: "2031-01-01T00:00:00Z")]))
            try await province.capture(.batch(2, prefix: "b"))
            let numbers = try await province.feed.after(0, limit: 100).events.map(\.number)
            #expect(numbers == [1, 2, 3, 4, 5])
        }
    }

    @Test("somebody else's wrong check digit is a warning, one of ours an error", arguments: Engine.available)
    func checkDigits(_ engine: Engine) async throws {
        var settings = CaptureSettings()
        settings.policy.own = OwnCodes(origins: ["https://id.example.gov.vn"])
        try await SampleProvince.open(engine, settings: settings) { province in
            let foreign = SampleEvent(id: "urn:example:1", epcs: ["https://id.example.org/01/09521234567890/21/S1"])
            let own = SampleEvent(id: "urn:example:2", epcs: ["https://id.example.gov.vn/01/09521234567890/21/S1"])
            let job = try await province.capture(SampleDocument([foreign, own]), .proceed).job
            #expect(job.storedCount == 1)
            #expect(job.findings.map(\.severity) == [.warning, .error])
            #expect(job.findings.map(\.code) == ["gs1.checkDigit", CaptureCode.ownCodeWrong.rawValue])
            #expect(job.findings[1].pointer == "/epcisBody/eventList/1/epcList/0")
        }
    }

    @Test("what a client sent comes back byte for byte, with its context", arguments: Engine.available)
    func lossless(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let event = SampleEvent(id: "urn:example:1", extra: #", "ex:note" : {"a" :[1.50, "đ"]}  "#).json
            var document = SampleDocument(raw: [event])
            document.context =
                #"["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"ex": "https://ex.example/"}]"#
            try await province.capture(document)
            let stored = try await province.feed.after(0, limit: 1)
            let body = try #require(stored.events.first?.body)
            #expect(String(decoding: body.bytes, as: UTF8.self) == event)
            #expect(stored.contexts[body.context].map { String(decoding: $0, as: UTF8.self) } == document.context)
        }
    }

    @Test("a context is stored once however many documents carry it", arguments: Engine.available)
    func contextOnce(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            for index in 0..<5 { try await province.capture(.batch(2, prefix: "p\(index)")) }
            #expect(try await province.count("SELECT COUNT(*) FROM event_context") == 1)
        }
    }

    @Test("a job is seen by its owner and by who may read all, by nobody else", arguments: Engine.available)
    func ownership(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let id = try await province.capture(.batch(1)).job.id
            try await province.capture(.batch(1, prefix: "b"), by: SampleProvince.other)
            #expect(try await province.jobs.job(id: id, for: SampleProvince.provider) != nil)
            #expect(try await province.jobs.job(id: id, for: SampleProvince.officer) != nil)
            #expect(try await province.jobs.job(id: id, for: SampleProvince.other) == nil)
            #expect(try await province.jobs.list(for: SampleProvince.other, limit: 10).count == 1)
            let all = try await province.jobs.list(for: SampleProvince.officer, limit: 10).map(\.id)
            #expect(all.count == 2)
            #expect(
                try await province.jobs.list(for: SampleProvince.officer, before: all[0], limit: 10).map(\.id) == [id])
        }
    }

    @Test("every job stands in the audit trail with its actor and request", arguments: Engine.available)
    func audited(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let submission = CaptureSubmission(
                bytes: SampleDocument.batch(2).bytes, actor: SampleProvince.provider, request: "req-1")
            let job = try await province.service.submit(submission).job
            let trail = try await AuditStore(database: province.database).page(
                AuditQuestion(subject: "job:\(job.id)", limit: 10))
            #expect(trail.map(\.action) == [.captureStored])
            #expect(trail[0].actor == "key:provider")
            #expect(trail[0].request == "req-1")
        }
    }

    @Test("an actor without the scope captures nothing", arguments: Engine.available)
    func scope(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let error = try await #require(throws: CaptureError.self) {
                try await province.capture(.batch(1), by: SampleProvince.officer)
            }
            #expect(error.code == .forbidden)
        }
    }

    @Test("too many bytes and too many events are refused with the limit", arguments: Engine.available)
    func limits(_ engine: Engine) async throws {
        var settings = CaptureSettings()
        settings.maxBytes = 100_000
        settings.maxEvents = 10
        try await SampleProvince.open(engine, settings: settings) { province in
            let events = try await #require(throws: CaptureError.self) { try await province.capture(.batch(11)) }
            #expect(events.code == .tooManyEvents)
            let bytes = try await #require(throws: CaptureError.self) { try await province.capture(.batch(2_000)) }
            #expect(bytes.code == .tooLarge)
            #expect(bytes.arguments["limit"] == "100000")
        }
    }
}
