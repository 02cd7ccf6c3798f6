import SQL
import Support
import Testing

@Suite("the tests' own support")
struct SupportTests {
    @Test("a full scan of a growing table is caught, a search is not")
    func scans() async throws {
        let database = RecordingDatabase(try await Engine.sqlite.makeDatabase())
        try await database.createSample()
        try await database.read { session in
            try session.forEachRow("SELECT id FROM sample WHERE name = \("x")") { _ in }
            try session.forEachRow("SELECT id FROM sample WHERE id \(in: [Int64(3)])") { _ in }
            try session.forEachRow("SELECT id FROM sample WHERE body \(in: [[3] as [UInt8]]) AND id > 4") { _ in }
        }
        try await QueryPlans.requireNoScan(of: ["sample"], in: database)
        _ = try await database.read { try $0.rows("SELECT id FROM sample WHERE ratio > \(1.5)", as: Int.self) }
        let error = await #expect(throws: QueryPlans.FullScan.self) {
            try await QueryPlans.requireNoScan(of: ["sample"], in: database)
        }
        #expect(error?.description == "SCAN sample in: SELECT id FROM sample WHERE ratio > $1")
    }

    @Test("a full scan is found on PostgreSQL too, where an index would have served")
    func postgresPlans() async throws {
        let database = RecordingDatabase(try await Engine.postgres.makeDatabase())
        try await database.createSample()
        database.reset()
        _ = try await database.read { try $0.rows("SELECT id FROM sample WHERE id \(in: [Int64(3)])", as: Int.self) }
        try await QueryPlans.requireNoScan(of: ["sample"], in: database)
        _ = try await database.read { try $0.rows("SELECT id FROM sample AS x WHERE ratio > \(1.5)", as: Int.self) }
        try await QueryPlans.requireNoScan(of: ["other"], in: database)
        await #expect(throws: QueryPlans.FullScan.self) {
            try await QueryPlans.requireNoScan(of: ["x"], in: database)
        }
    }

    @Test("closures and statements are counted")
    func counting() async throws {
        let database = RecordingDatabase(try await Engine.sqlite.makeDatabase())
        try await database.createSample()
        database.reset()
        try await database.write { session in
            try session.executeMany(1...3) { "INSERT INTO sample (id) VALUES (\($0))" }
            try session.savepoint { try session.execute("DELETE FROM sample") }
        }
        _ = try await database.read { try $0.count() }
        #expect(database.recorded.closures == 2)
        #expect(database.recorded.statements.count == 5)
    }

    @Test("a golden file is written when asked for, and then compared")
    func golden() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let check = Golden(folder: folder.path, isRecording: false)
        #expect(throws: Golden.Mismatch.self) { try check.expect("one\ntwo\n", "page.html") }
        try Golden(folder: folder.path, isRecording: true).expect("one\ntwo\n", "page.html")
        try check.expect("one\ntwo\n", "page.html")
        let error = #expect(throws: Golden.Mismatch.self) { try check.expect("one\nzwei\n", "page.html") }
        #expect(error?.description.contains("line 2:\n  expected two\n  found    zwei") == true)
    }

    @Test("random numbers are the same in every run")
    func random() {
        var first = SeededRandom(seed: 7)
        var second = SeededRandom(seed: 7)
        #expect((0..<9).map { _ in first.next() } == (0..<9).map { _ in second.next() })
        #expect(SeededRandom(seed: 8).bytesOnce(4) != SeededRandom(seed: 7).bytesOnce(4))
    }

    @Test("the clock moves only when told")
    func clock() {
        let clock = FrozenClock(at: 5)
        #expect(clock.now == 5)
        clock.advance(bySeconds: 2)
        #expect(clock.now == 2_000_005)
    }
}

extension SeededRandom {
    fileprivate func bytesOnce(_ count: Int) -> [UInt8] {
        var copy = self
        return copy.bytes(count)
    }
}
