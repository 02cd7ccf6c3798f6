import Records
import SQL
import Support
import Testing

@testable import nguon

@Suite("The mark of a demonstration's store")
struct DemonstrationMarkTests {
    /// Stores on a fresh database of the engine, with a clock that says when.
    private func stores(_ database: any SQLDatabase, now: Int64 = 1_790_000_000_000_000) async throws -> Stores {
        try await RecordsSchema.migrate(database, now: now)
        let settings = try Settings(SettingValues(flags: [:], environment: [:], file: nil))
        return Stores(
            database: database, settings: settings, ownPrefixes: [], pageTokenKey: Array(repeating: 7, count: 32),
            accountSecret: [1], signOnKey: [], clock: WallClock { now }, randomness: .system)
    }

    @Test("the first filling fixes the instant the province is told from", arguments: Engine.allCases)
    func anchor(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        #expect(try await DemonstrationMark(stores: stores(database)).anchor() == 1_790_000_000_000_000)
        let later = try await stores(database, now: 1_795_000_000_000_000)
        #expect(try await DemonstrationMark(stores: later).anchor() == 1_790_000_000_000_000)
        await database.close()
    }

    @Test(
        "a store marked as real takes no demonstration, and one of a demonstration is not served",
        arguments: Engine.allCases)
    func apart(engine: Engine) async throws {
        let real = try await engine.makeDatabase()
        let mark = DemonstrationMark(stores: try await stores(real))
        try await mark.refuseDemonstration(at: .sqlite(path: "x"))
        try await mark.refuseDemonstration(at: .sqlite(path: "x"))
        await #expect(throws: CommandFailure.self) { try await mark.anchor() }

        let demonstration = try await engine.makeDatabase()
        let other = DemonstrationMark(stores: try await stores(demonstration))
        _ = try await other.anchor()
        let failure = await #expect(throws: CommandFailure.self) {
            try await other.refuseDemonstration(at: .sqlite(path: "x"))
        }
        #expect(failure?.status == .refused)
        await real.close()
        await demonstration.close()
    }

    @Test("the known key may capture and read", arguments: Engine.allCases)
    func key(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let keys = try await stores(database).keys
        #expect(try await DemonstrationKey(keys: keys).exists == false)
        try await DemonstrationKey(keys: keys).make()
        #expect(try await DemonstrationKey(keys: keys).exists)
        #expect(try await keys.actor(forBearer: DemonstrationKey.secret)?.scopes == [.capture, .read, .readAll])
        await database.close()
    }
}
