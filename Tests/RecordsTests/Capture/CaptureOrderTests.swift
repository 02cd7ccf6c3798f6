import Records
import SQL
import Support
import Testing
import Traceability

@Suite struct CaptureOrderTests {
    @Test("eight writers and a follower: nothing is skipped, nothing comes twice", arguments: Engine.available)
    func follower(_ engine: Engine) async throws {
        let database = try await engine.makeDatabase(poolSize: 12)
        try await RecordsSchema.migrate(database, now: WallClock.system.now())
        // Each writer is a service of its own, as eight processes on one database would be.
        let writers = (0..<8).map { index in
            var settings = CaptureSettings()
            settings.node = "node\(index)"
            return SampleProvince(database, settings: settings, wall: .system)
        }
        let total: Int64 = 8 * 20 * 3
        let seen = try await withThrowingTaskGroup(of: [Int64].self) { group in
            group.addTask { try await Self.follow(EventFeed(database: database), until: total) }
            for (index, writer) in writers.enumerated() {
                group.addTask {
                    try await writer.running { province in
                        for round in 0..<20 { try await province.capture(.batch(3, prefix: "w\(index)-\(round)-")) }
                    }
                    return []
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(seen == Array(1...total))
        await database.close()
    }

    @Test(
        "eight writers with the same documents store each event once, and each owns its own",
        arguments: Engine.available)
    func sameEvents(_ engine: Engine) async throws {
        let database = try await engine.makeDatabase(poolSize: 12)
        try await RecordsSchema.migrate(database, now: WallClock.system.now())
        let writers = (0..<8).map { index in
            var settings = CaptureSettings()
            settings.node = "node\(index)"
            return SampleProvince(database, settings: settings, wall: .system)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, writer) in writers.enumerated() {
                let actor = Actor(id: "key:\(index)", sender: "party:\(index)", scopes: [.capture])
                group.addTask {
                    try await writer.running { province in
                        for round in 0..<10 { try await province.capture(.batch(3, prefix: "r\(round)-"), by: actor) }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await writers[0].count("SELECT COUNT(*) FROM event") == 30)
        #expect(try await writers[0].count("SELECT COUNT(*) FROM event_identity") == 30)
        #expect(try await writers[0].count("SELECT COUNT(*) FROM event_sender") == 30 * 7)
        await database.close()
    }

    private static func follow(_ feed: EventFeed, until total: Int64) async throws -> [Int64] {
        var seen: [Int64] = []
        while seen.last ?? 0 < total {
            seen += try await feed.after(seen.last ?? 0, limit: 7).events.map(\.number)
            try Task.checkCancellation()
            await Task.yield()
        }
        return seen
    }

    @Test("many small documents that wait together share a transaction", arguments: Engine.available)
    func groupCommit(_ engine: Engine) async throws {
        let base = try await engine.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(base, now: clock.now)
        let database = RecordingDatabase(base)
        let province = SampleProvince(database, clock: clock)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<64 { group.addTask { try await province.capture(.batch(1, prefix: "g\(index)-")) } }
            // The documents wait in the queue before anybody works.
            try await Task.sleep(for: .milliseconds(200))
            group.addTask { await province.service.run() }
            for _ in 0..<64 { try await group.next() }
            group.cancelAll()
        }
        #expect(try await province.count("SELECT COUNT(*) FROM event") == 64)
        #expect(database.recorded.closures < 10)
        await base.close()
    }

    @Test("record times never run backwards, whatever the clock does", arguments: Engine.available)
    func recordTimes(_ engine: Engine) async throws {
        try await SampleProvince.open(engine) { province in
            try await province.capture(.batch(1, prefix: "a"))
            province.clock.advance(bySeconds: -3_600)
            try await province.capture(.batch(1, prefix: "b"))
            province.clock.advance(bySeconds: 7_200)
            try await province.capture(.batch(1, prefix: "c"))
            let times = try await province.feed.after(0, limit: 3).events.map(\.recordTime)
            #expect(times == times.sorted())
            #expect(times[0] == times[1])
        }
    }
}
