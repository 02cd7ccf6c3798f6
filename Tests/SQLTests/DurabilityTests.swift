import PostgresEngine
import SQL
import SQLiteEngine
import Support
import Testing

@Suite("durability and trouble outside")
struct DurabilityTests {
    @Test("SQLite syncs every commit, in WAL, with foreign keys")
    func pragmas() async throws {
        let database = try await Engine.sqlite.makeDatabase()
        let settings = try await database.write { session in
            (
                try session.first("PRAGMA synchronous", as: Int.self),
                try session.first("PRAGMA journal_mode", as: String.self),
                try session.first("PRAGMA foreign_keys", as: Bool.self),
                try session.first("PRAGMA page_size", as: Int.self)
            )
        }
        #expect(settings == (2, "wal", true, 4096))
    }

    @Test("a full disk has its code, and the store goes on when there is room again")
    func diskFull() async throws {
        let database = try await Engine.sqlite.makeDatabase()
        try await database.createSample()
        try await database.write { try $0.executeScript("PRAGMA max_page_count = 40") }
        let error = await #expect(throws: SQLError.self) {
            try await database.write { session in
                try session.savepoint { try session.insertSamples(1...20_000) }
            }
        }
        #expect(error?.code == .diskFull)
        try await database.write { try $0.executeScript("PRAGMA max_page_count = 100000") }
        try await database.write { try $0.insertSamples(1...20_000) }
        #expect(try await database.read { try $0.count() } == 20_000)
    }

    @Test(
        "a state of PostgreSQL's becomes a code of ours",
        arguments: [
            ("53100", SQLError.Code.diskFull), ("53300", .unavailable), ("57P03", .unavailable),
            ("57014", .unavailable), ("XX001", .corrupt), ("XX000", .other), ("22021", .invalidValue),
        ])
    func states(state: String, code: SQLError.Code) async throws {
        let database = try await Engine.postgres.makeDatabase()
        let error = await #expect(throws: SQLError.self) {
            try await database.write { session in
                try session.executeScript("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '\(state)'; END $$")
            }
        }
        #expect(error?.code == code)
        #expect(error?.engineCode == state)
    }

    @Test("a file that is no database is .corrupt, a folder that is not there .unavailable")
    func files() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try Golden(folder: folder.path, isRecording: true)
            .expect(String(repeating: "not a database ", count: 2000), "x.sqlite")
        let corrupt = #expect(throws: SQLError.self) { try SQLiteDatabase(path: folder.path(of: "x.sqlite")) }
        #expect(corrupt?.code == .corrupt)
        let missing = #expect(throws: SQLError.self) { try SQLiteDatabase(path: folder.path(of: "no/x.sqlite")) }
        #expect(missing?.code == .unavailable)
    }

    @Test("who waits for a connection is served in the order of asking, and one too many is told so")
    func order() async throws {
        let made = try await PostgresServer.shared.createDatabase()
        defer { made.drop() }
        var settings = PostgresSettings(url: made.url, poolSize: 1)
        settings.waitingLimit = 5
        let database = PostgresDatabase(settings: settings)
        let gate = Gate()
        let holder = Task { try await database.read { _ in gate.wait() } }
        while !gate.isReached { await Task.yield() }
        var waiting: [Task<Void, any Error>] = []
        for number in 0..<5 {
            waiting.append(Task { try await database.read { _ in gate.note(number) } })
            while database.waitingClosures <= number { await Task.yield() }
        }
        let error = await #expect(throws: SQLError.self) { try await database.read { _ in } }
        #expect(error?.code == .unavailable)
        gate.open()
        try await holder.value
        for task in waiting { try await task.value }
        #expect(gate.noted == [0, 1, 2, 3, 4])
        await database.close()
    }
}
