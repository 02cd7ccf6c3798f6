import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct CaptureIdempotencyTests {
    @Test("the same key and bytes are the same job, the second time as the first", arguments: Engine.available)
    func replay(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let first = try await province.capture(.batch(2), key: "k1")
            let second = try await province.capture(.batch(2), key: "k1")
            #expect(!first.isReplay)
            #expect(second.isReplay)
            #expect(second.job == first.job)
            #expect(try await province.count("SELECT COUNT(*) FROM capture_job") == 1)
        }
    }

    @Test("the same key with other bytes is refused and names the job", arguments: Engine.available)
    func reused(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let first = try await province.capture(.batch(2), key: "k1")
            let error = try await #require(throws: CaptureError.self) {
                try await province.capture(.batch(3), key: "k1")
            }
            #expect(error.code == .keyReused)
            #expect(error.arguments["job"] == first.job.id.description)
            #expect(try await province.count("SELECT COUNT(*) FROM event") == 2)
        }
    }

    @Test("a key is its sender's own", arguments: Engine.available)
    func otherSender(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let first = try await province.capture(.batch(2), key: "k1")
            let second = try await province.capture(.batch(2), by: SampleProvince.other, key: "k1")
            #expect(!second.isReplay)
            #expect(second.job.id != first.job.id)
        }
    }

    @Test("thirty requests with one key at once are one job", arguments: Engine.available)
    func together(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            let jobs = try await withThrowingTaskGroup(of: CaptureReceipt.self) { group in
                for _ in 0..<30 { group.addTask { try await province.capture(.batch(2), key: "k1") } }
                return try await group.reduce(into: Set<CaptureJobID>()) { $0.insert($1.job.id) }
            }
            #expect(jobs.count == 1)
            #expect(try await province.count("SELECT COUNT(*) FROM capture_job") == 1)
        }
    }

    @Test("a large document's key holds from the moment its bytes are durable", arguments: Engine.available)
    func spooled(_ engine: Engine) async throws {
        var settings = CaptureSettings()
        settings.inlineBytes = 100
        try await SampleProvince.open(engine, settings: settings) { province in
            let first = try await province.capture(.batch(20), key: "k1")
            #expect(try await province.capture(.batch(20), key: "k1").job.id == first.job.id)
            #expect(try await province.finished(first.job.id).storedCount == 20)
            #expect(try await province.capture(.batch(20), key: "k1").job.state == .stored)
        }
    }

    @Test("an empty or overlong key is unfit", arguments: ["", String(repeating: "k", count: 256), "a\nb"])
    func unfit(_ key: String) async throws {
        try await SampleProvince.open(.sqlite) { province in
            let error = try await #require(throws: CaptureError.self) {
                try await province.capture(.batch(1), key: key)
            }
            #expect(error.code == .keyUnfit)
        }
    }
}
