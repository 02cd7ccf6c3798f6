import SQL
import Support
import Testing

/// Where the engines differ on their own, and the port or a way of writing makes them one.
@Suite("traps of two engines")
struct TrapTests {
    @Test("a sum is cast to be a BIGINT", arguments: Engine.allCases)
    func sum(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let sum = try await database.write { session in
            try session.insertSamples(1...4)
            return try session.first("SELECT CAST(SUM(id) AS BIGINT) FROM sample", as: Int.self)
        }
        #expect(sum == 10)
    }

    @Test("a type PostgreSQL answers and we do not know says: cast it")
    func unknownType() async throws {
        let database = try await Engine.postgres.makeDatabase()
        try await database.createSample()
        let error = await #expect(throws: SQLError.self) {
            try await database.read { try $0.first("SELECT COALESCE(SUM(id), 0) FROM sample", as: Int.self) }
        }
        #expect(error?.code == .decoding)
        #expect(error?.message.contains("cast it") == true)
    }

    @Test("a recursive query with a cast anchor walks a cycle", arguments: Engine.allCases)
    func recursion(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let edges = [(1, 2), (2, 3), (3, 1), (3, 4)]
        let reached = try await database.write { session in
            try session.executeScript("CREATE TABLE edge (a BIGINT, b BIGINT)")
            try session.executeMany(edges) { "INSERT INTO edge (a, b) VALUES (\($0.0), \($0.1))" }
            return try session.rows(
                """
                WITH RECURSIVE reach (node, depth) AS (
                    SELECT CAST(\(1) AS BIGINT), CAST(0 AS BIGINT)
                    UNION
                    SELECT edge.b, reach.depth + 1 FROM reach JOIN edge ON edge.a = reach.node WHERE reach.depth < \(5)
                )
                SELECT DISTINCT node FROM reach ORDER BY node
                """,
                as: Int.self)
        }
        #expect(reached == [1, 2, 3, 4])
    }

    @Test("texts are in the order of their bytes", arguments: Engine.allCases)
    func collation(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let words = ["a", "Z", "đ", "d", "ê", "_", "~", "Đ", "aa", "A", ""]
        let sorted = try await database.write { session in
            try session.executeMany(words.enumerated()) { "INSERT INTO sample (id, name) VALUES (\($0), \($1))" }
            return try session.rows("SELECT name FROM sample ORDER BY name", as: String.self)
        }
        #expect(sorted == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test("NULLS LAST is said aloud", arguments: Engine.allCases)
    func nullsLast(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let names = try await database.write { session in
            try session.execute("INSERT INTO sample (id, name) VALUES (1, NULL), (2, 'b'), (3, 'a')")
            return try session.rows("SELECT name FROM sample ORDER BY name NULLS LAST", as: String?.self)
        }
        #expect(names == ["a", "b", nil])
    }

    @Test("LIKE tells cases apart", arguments: Engine.allCases)
    func like(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let ids = try await database.write { session in
            try session.execute("INSERT INTO sample (id, name) VALUES (1, 'Sau'), (2, 'sau')")
            return try session.rows("SELECT id FROM sample WHERE name LIKE \("s%")", as: Int.self)
        }
        #expect(ids == [2])
    }

    @Test("a Boolean is true and false on both, in conditions too", arguments: Engine.allCases)
    func booleans(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let rows = try await database.write { session in
            try session.execute("INSERT INTO sample (id, flag) VALUES (1, TRUE), (2, FALSE), (3, \(true)), (4, NULL)")
            let found = try session.rows("SELECT id FROM sample WHERE flag ORDER BY id", as: Int.self)
            let bound = try session.rows("SELECT id FROM sample WHERE flag = \(false)", as: Int.self)
            let flags = try session.rows("SELECT flag FROM sample ORDER BY id", as: Bool?.self)
            return (found, bound, flags)
        }
        #expect(rows.0 == [1, 3])
        #expect(rows.1 == [2])
        #expect(rows.2 == [true, false, true, nil])
    }

    @Test("key-set paging by row values", arguments: Engine.allCases)
    func rowValues(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let page = try await database.write { session in
            try session.insertSamples(1...9)
            try session.execute("UPDATE sample SET name = 'same' WHERE id < 6")
            return try session.rows(
                "SELECT id FROM sample WHERE (name, id) > (\("same"), \(2)) ORDER BY name, id LIMIT \(2)", as: Int.self)
        }
        #expect(page == [3, 4])
    }

    @Test("NUL in a text is refused, bound or in bulk", arguments: Engine.allCases)
    func nul(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let text = "a\u{0}b"
        let verbs: [@Sendable (any SQLSession) throws -> Void] = [
            { try $0.execute("INSERT INTO sample (id, name) VALUES (1, \(text))") },
            { try $0.forEachRow("SELECT id FROM sample WHERE name = \(text)") { _ in } },
            { try $0.executeMany([text]) { "INSERT INTO sample (id, name) VALUES (1, \($0))" } },
            { session in
                var rows = SQLBatch(columnCount: 2)
                rows.append(1, "fine")
                rows.append(2, text)
                try session.insert(into: "sample", columns: ["id", "name"], rows: rows)
            },
        ]
        for verb in verbs {
            let error = await #expect(throws: SQLError.self) { try await database.write(verb) }
            #expect(error?.code == .invalidValue)
            #expect(error?.message.contains("NUL") == true)
        }
        let listed = await #expect(throws: SQLError.self) {
            try await database.read { try $0.rows("SELECT id FROM sample WHERE name \(in: [text])", as: Int.self) }
        }
        #expect(listed?.code == .invalidValue)
        #expect(try await database.read { try $0.count() } == 0)
    }

    @Test("NaN is refused, infinity is stored", arguments: Engine.allCases)
    func notANumber(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let error = await #expect(throws: SQLError.self) {
            try await database.write { try $0.execute("INSERT INTO sample (id, ratio) VALUES (1, \(Double.nan))") }
        }
        #expect(error?.code == .invalidValue)
        let ratios = try await database.write { session in
            try session.execute("INSERT INTO sample (id, ratio) VALUES (1, \(-Double.infinity)), (2, \(3))")
            return try session.rows("SELECT ratio FROM sample ORDER BY id", as: Double.self)
        }
        #expect(ratios == [-.infinity, 3])
    }

    @Test("a value of another kind than its column is refused", arguments: Engine.allCases)
    func kinds(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let statements: [SQLStatement] = [
            "INSERT INTO sample (id, name) VALUES (1, \([1, 2] as [UInt8]))",
            "INSERT INTO sample (id, flag) VALUES (1, \("yes"))",
            "INSERT INTO sample (id) VALUES (\("x"))",
            "INSERT INTO sample (id, body) VALUES (1, \("text"))",
        ]
        for statement in statements {
            let error = await #expect(throws: SQLError.self) { try await database.write { try $0.execute(statement) } }
            #expect(error?.code == .invalidValue)
        }
    }

    @Test("double quotes are names, never texts", arguments: Engine.allCases)
    func quotes(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        await #expect(throws: SQLError.self) { try await database.read { try $0.execute("SELECT \"nowhere\"") } }
    }
}
