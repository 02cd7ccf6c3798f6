import Crypto
import SQL
import Support
import Testing

@Suite("migrations")
struct MigratorTests {
    private func migrator(_ files: MigrationFile...) throws -> Migrator {
        try Migrator(files: files, sha256: { Array(SHA256.hash(data: $0)) })
    }

    private static let table = MigrationFile(
        name: "0001_table.sql", text: "CREATE TABLE thing (id BIGINT PRIMARY KEY);")
    private static let row = MigrationFile(name: "0002_row.sql", text: "INSERT INTO thing (id) VALUES (1);")
    private static let more = MigrationFile(name: "0003_more.sql", text: "INSERT INTO thing (id) VALUES (2);")

    @Test("each runs once, in order, and is remembered", arguments: Engine.allCases)
    func order(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let two = try migrator(Self.row, Self.table)
        #expect(try await two.status(database).pending == ["0001_table", "0002_row"])
        #expect(try await two.migrate(database).map(\.name) == ["0001_table", "0002_row"])
        #expect(try await two.migrate(database) == [])
        let three = try migrator(Self.table, Self.row, Self.more)
        #expect(try await three.migrate(database).map(\.number) == [3])
        let status = try await three.status(database)
        #expect(status.applied.map(\.name) == ["0001_table", "0002_row", "0003_more"])
        #expect(status.applied[0].checksum.count == 64)
        #expect(try await database.read { try $0.count("thing") } == 2)
    }

    @Test("a file changed after it ran stops the start", arguments: Engine.allCases)
    func changed(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await migrator(Self.table).migrate(database)
        let edited = try migrator(MigrationFile(name: Self.table.name, text: Self.table.text + " "), Self.row)
        let error = await #expect(throws: MigrationError.self) { try await edited.migrate(database) }
        #expect(error == MigrationError(.changed, "0001_table"))
        await #expect(throws: MigrationError.self) { try await edited.status(database) }
    }

    @Test("a renamed file stops the start", arguments: Engine.allCases)
    func renamed(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await migrator(Self.table).migrate(database)
        let renamed = try migrator(MigrationFile(name: "0001_tables.sql", text: Self.table.text))
        let error = await #expect(throws: MigrationError.self) { try await renamed.migrate(database) }
        #expect(error == MigrationError(.renamed, "0001_tables", "0001_table"))
    }

    @Test("a database that a newer program wrote is refused", arguments: Engine.allCases)
    func downgrade(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await migrator(Self.table, Self.row).migrate(database)
        let error = await #expect(throws: MigrationError.self) {
            try await migrator(Self.table).migrate(database)
        }
        #expect(error == MigrationError(.newerSchema, "0002_row"))
    }

    @Test("a step that fails leaves nothing of itself, and keeps those before it", arguments: Engine.allCases)
    func failing(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let broken = MigrationFile(
            name: "0002_broken.sql", text: "CREATE TABLE half (id BIGINT); INSERT INTO nowhere VALUES (1);")
        let error = await #expect(throws: MigrationError.self) {
            try await migrator(Self.table, broken).migrate(database)
        }
        #expect(error?.code == .failed)
        #expect(error?.name == "0002_broken")
        #expect(try await migrator(Self.table, Self.row).migrate(database).map(\.number) == [2])
        await #expect(throws: SQLError.self) { try await database.read { try $0.count("half") } }
    }

    @Test("two programs that start at once share the work", arguments: Engine.allCases)
    func race(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let names = (1...9).map { MigrationFile(name: "000\($0)_step.sql", text: "CREATE TABLE t\($0) (id BIGINT);") }
        let migrator = try Migrator(files: names, sha256: { Array(SHA256.hash(data: $0)) })
        let applied = try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 0..<4 {
                let door = try engine.reopen(database)
                group.addTask {
                    let applied = try await migrator.migrate(door).map(\.number)
                    await door.close()
                    return applied
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(applied.sorted() == Array(1...9))
    }

    @Test("of a pair each engine runs its own, and both remember one checksum")
    func pair() async throws {
        let pair = try migrator(
            Self.table,
            MigrationFile(name: "0002_pair.sqlite.sql", text: "INSERT INTO thing VALUES (typeof(1) = 'integer');"),
            MigrationFile(
                name: "0002_pair.postgres.sql", text: "INSERT INTO thing SELECT oid::bigint FROM pg_class LIMIT 1"))
        var checksums: Set<String> = []
        for engine in Engine.allCases {
            let database = try await engine.makeDatabase()
            checksums.insert(try await pair.migrate(database)[1].checksum)
            #expect(try await database.read { try $0.count("thing") } == 1)
        }
        #expect(checksums.count == 1)
    }

    @Test(
        "file names are taken apart, and a wrong one is named",
        arguments: [
            (["1_a.sql"], MigrationError.Code.fileName, "1_a.sql"),
            (["0001_A.sql"], .fileName, "0001_A.sql"),
            (["0001_a.txt"], .fileName, "0001_a.txt"),
            (["0001_a.mysql.sql"], .fileName, "0001_a.mysql.sql"),
            (["0001_.sql"], .fileName, "0001_.sql"),
            (["0002_a.sql"], .missingNumber, "0002_a"),
            (["0001_a.sql", "0003_c.sql"], .missingNumber, "0003_c"),
            (["0001_a.sql", "0001_b.sql"], .duplicateNumber, "0001_a"),
            (["0001_a.sqlite.sql"], .missingPair, "0001_a"),
            (["0001_a.sql", "0001_a.sqlite.sql"], .duplicateNumber, "0001_a"),
        ])
    func names(files: [String], code: MigrationError.Code, name: String) {
        let error = #expect(throws: MigrationError.self) {
            try Migrator(files: files.map { MigrationFile(name: $0, text: "") }, sha256: { $0 })
        }
        #expect(error?.code == code)
        #expect(error?.name == name)
    }
}
