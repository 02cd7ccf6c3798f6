import Foundation
import PostgresEngine
import SQL
import Support
import Testing

@Suite("a PostgreSQL server that misbehaves")
struct PostgresServerTests {
    @Test("a killed connection is .unavailable in the middle, and the next transaction is well")
    func killedInTheMiddle() async throws {
        let database = try await Engine.postgres.makeDatabase()
        try await database.createSample()
        let administrator = try PostgresServer.shared.url
        let error = await #expect(throws: SQLError.self) {
            try await database.write { session in
                try session.insertSamples(1...1)
                let process = try session.first("SELECT pg_backend_pid()", as: Int.self)!
                try PostgresAdministration.runBlocking(
                    "SELECT pg_terminate_backend(\(process), 5000)", on: administrator)
                try session.insertSamples(2...2)
            }
        }
        #expect(error?.code == .unavailable)
        #expect(try await database.read { try $0.count() } == 0)
    }

    @Test("a connection killed in the middle of a pipeline or before COMMIT is .unavailable")
    func killedElsewhere() async throws {
        let database = try await Engine.postgres.makeDatabase()
        try await database.createSample()
        let administrator = try PostgresServer.shared.url
        let verbs: [@Sendable (any SQLSession) throws -> Void] = [
            { session in try session.executeMany(1...10) { "INSERT INTO sample (id) VALUES (\($0))" } },
            { session in try session.insertSamples(1...1000) },
            { _ in },
        ]
        for verb in verbs {
            let error = await #expect(throws: SQLError.self) {
                try await database.write { session in
                    let process = try session.first("SELECT pg_backend_pid()", as: Int.self)!
                    try PostgresAdministration.runBlocking(
                        "SELECT pg_terminate_backend(\(process), 5000)", on: administrator)
                    try verb(session)
                }
            }
            #expect(error?.code == .unavailable)
        }
        try await database.write { try $0.insertSamples(1...2) }
        #expect(try await database.read { try $0.count() } == 2)
    }

    @Test("connections that died while they lay idle are replaced without a word")
    func killedWhileIdle() async throws {
        let database = try await Engine.postgres.makeDatabase()
        try await database.createSample()
        // Several connections lie idle.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 { group.addTask { _ = try await database.read { try $0.execute("SELECT pg_sleep(0.05)") } } }
            try await group.waitForAll()
        }
        let name = try #require(URL(string: database.location)?.lastPathComponent)
        let kill = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '\(name)'"
        try await PostgresAdministration.run(kill, on: try PostgresServer.shared.url)
        try await database.write { try $0.insertSamples(1...1) }
        #expect(try await database.read { try $0.count() } == 1)
    }

    @Test("a server that is not there is .unavailable")
    func unreachable() async throws {
        let database = PostgresDatabase(url: "postgres://nguon@127.0.0.1:1/none")
        let error = await #expect(throws: SQLError.self) { try await database.read { try $0.execute("SELECT 1") } }
        #expect(error?.code == .unavailable)
        await database.close()
    }

    @Test("a database in another collation is refused with the way to make it")
    func collation() async throws {
        let made = try await PostgresServer.shared.createDatabase(collation: "C.UTF-8")
        defer { made.drop() }
        let database = PostgresDatabase(url: made.url)
        let error = await #expect(throws: SQLError.self) { try await database.read { try $0.execute("SELECT 1") } }
        #expect(error?.code == .configuration)
        #expect(error?.message.contains("LC_COLLATE 'C'") == true)
        await database.close()
    }

    @Test("a database whose commits are not durable is refused")
    func durability() async throws {
        let made = try await PostgresServer.shared.createDatabase()
        defer { made.drop() }
        try await PostgresAdministration.run(
            "ALTER ROLE CURRENT_USER IN DATABASE \(made.name) SET synchronous_commit = off", on: made.url)
        let database = PostgresDatabase(url: made.url)
        let error = await #expect(throws: SQLError.self) { try await database.read { try $0.execute("SELECT 1") } }
        #expect(error?.code == .configuration)
        await database.close()
    }

    @Test("two transactions that wait for each other both succeed in the end")
    func deadlock() async throws {
        let database = try await Engine.postgres.makeDatabase()
        try await database.createSample()
        try await database.write { try $0.insertSamples(1...2) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for order in [[1, 2], [2, 1]] {
                group.addTask {
                    try await database.write { session in
                        try session.execute("UPDATE sample SET name = name || 'x' WHERE id = \(order[0])")
                        usleep(100_000)
                        try session.execute("UPDATE sample SET name = name || 'x' WHERE id = \(order[1])")
                    }
                }
            }
            try await group.waitForAll()
        }
        let names = try await database.read { try $0.rows("SELECT name FROM sample ORDER BY id", as: String.self) }
        #expect(names == ["sample 1xx", "sample 2xx"])
    }

    @Test("a table changed under a prepared statement is no matter")
    func changedTable() async throws {
        let database = try await Engine.postgres.makeDatabase()
        try await database.createSample()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try await database.write { session in
                        try session.execute("SELECT * FROM sample")
                        try session.execute("SELECT pg_sleep(0.05)")
                    }
                }
            }
            try await group.waitForAll()
        }
        try await database.write { try $0.executeScript("ALTER TABLE sample ADD COLUMN more TEXT") }
        for _ in 0..<8 { try await database.write { try $0.execute("SELECT * FROM sample") } }
    }
}
