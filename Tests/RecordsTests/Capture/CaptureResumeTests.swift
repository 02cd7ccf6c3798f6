import EPCIS
import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct CaptureResumeTests {
    private static var spooling: CaptureSettings {
        var settings = CaptureSettings()
        settings.inlineBytes = 100
        settings.lease = 60_000_000
        return settings
    }

    /// A database with one accepted document whose process died before its events were stored.
    private static func crashed(_ database: TestDatabase, _ clock: FrozenClock) async throws -> CaptureJobID {
        try await RecordsSchema.migrate(database, now: clock.now)
        let dying = CrashingDatabase(database)
        let province = SampleProvince(dying, settings: spooling, clock: clock)
        let job = Slot<CaptureJobID>()
        try await province.running { province in
            // A process gives back what an earlier one of its name held before anything else.
            while dying.writes == 0 { try await Task.sleep(for: .milliseconds(10)) }
            job.value = try await province.capture(.batch(50)).job.id
            // It dies with the document in its hands, however long it takes to take it up.
            while try await province.count("SELECT COUNT(*) FROM capture_document WHERE lease_until IS NOT NULL") == 0 {
                try await Task.sleep(for: .milliseconds(10))
            }
        }
        return try #require(job.value)
    }

    @Test("a large document is answered once its bytes are durable, and stored after", arguments: Engine.available)
    func spooled(_ engine: Engine) async throws {
        try await SampleProvince.open(engine, settings: Self.spooling) { province in
            let receipt = try await province.capture(.batch(200))
            #expect(receipt.job.isRunning)
            let job = try await province.finished(receipt.job.id)
            #expect(job.storedCount == 200)
            #expect(job.isSuccess)
            #expect(try await province.count("SELECT COUNT(*) FROM capture_document") == 0)
        }
    }

    @Test("an accepted document survives a crash and is finished at the next start", arguments: Engine.available)
    func resumed(_ engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        let id = try await Self.crashed(database, clock)
        let province = SampleProvince(database, settings: Self.spooling, clock: clock)
        #expect(try await province.jobs.job(id: id, for: SampleProvince.provider)?.isRunning == true)
        #expect(try await province.count("SELECT COUNT(*) FROM event") == 0)
        try await province.running { province in
            let job = try await province.finished(id)
            #expect((job.storedCount, job.duplicateCount) == (50, 0))
            #expect(try await province.count("SELECT COUNT(*) FROM event") == 50)
            #expect(try await province.count("SELECT COUNT(*) FROM submission") == 1)
        }
        await database.close()
    }

    @Test("another node waits until the lease has run out", arguments: Engine.available)
    func leased(_ engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        let id = try await Self.crashed(database, clock)
        var settings = Self.spooling
        settings.node = "another"
        try await SampleProvince(database, settings: settings, clock: clock).running { province in
            try await Task.sleep(for: .milliseconds(200))
            #expect(try await province.jobs.job(id: id, for: SampleProvince.provider)?.isRunning == true)
        }
        clock.advance(bySeconds: 61)
        try await SampleProvince(database, settings: settings, clock: clock).running { province in
            let job = try await province.finished(id)
            #expect(job.storedCount == 50)
        }
        await database.close()
    }

    @Test("two nodes that take up one document store it once", arguments: Engine.available)
    func twoNodes(_ engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        let id = try await Self.crashed(database, clock)
        clock.advance(bySeconds: 61)
        var other = Self.spooling
        other.node = "another"
        let second = SampleProvince(database, settings: other, clock: clock)
        try await SampleProvince(database, settings: Self.spooling, clock: clock).running { first in
            try await second.running { second in
                let job = try await second.finished(id)
                #expect(job.storedCount == 50)
            }
            #expect(try await first.count("SELECT COUNT(*) FROM event") == 50)
            #expect(try await first.count("SELECT value FROM counter WHERE name = 'event'") == 50)
        }
        await database.close()
    }

    @Test("a document that no attempt could store is given up aloud", arguments: Engine.available)
    func givenUp(_ engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        let id = try await Self.crashed(database, clock)
        try await database.write { session in try session.execute("UPDATE capture_document SET attempts = 5") }
        try await SampleProvince(database, settings: Self.spooling, clock: clock).running { province in
            let job = try await province.finished(id)
            #expect(job.state == .refused)
            #expect(job.errors.map(\.code) == [CaptureCode.givenUp.rawValue])
        }
        await database.close()
    }

    @Test(
        "what waits at a graceful stop is stored, and later documents are told to come back",
        arguments: Engine.available)
    func gracefulStop(_ engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(database, now: clock.now)
        let province = SampleProvince(database, clock: clock)
        try await province.running { province in
            try await province.capture(.batch(1))
        }
        let error = try await #require(throws: CaptureError.self) { try await province.capture(.batch(1, prefix: "b")) }
        #expect(error.code == .unavailable)
        #expect(error.retryAfter == 2)
        await database.close()
    }
}
