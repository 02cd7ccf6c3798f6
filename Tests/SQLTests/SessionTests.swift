import SQL
import Support
import Testing

@Suite("a session, on both engines")
struct SessionTests {
    @Test("values of every kind come back as they went in", arguments: Engine.allCases)
    func roundTrip(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        try await database.write { session in
            try session.execute(
                """
                INSERT INTO sample (id, name, flag, ratio, body)
                VALUES (\(Int64.max), \("Bưởi Tân Triều 'é' \"x\""), \(true), \(0.1), \([0, 255, 10] as [UInt8]))
                """)
        }
        let row = try await database.read { session in
            try session.first(
                "SELECT id, name, flag, ratio, body FROM sample",
                as: (Int64, String, Bool, Double, [UInt8]).self)
        }
        let found = try #require(row)
        #expect(found == (Int64.max, "Bưởi Tân Triều 'é' \"x\"", true, 0.1, [0, 255, 10]))
    }

    @Test("NULL is nil, and an empty text or blob is not NULL", arguments: Engine.allCases)
    func nullAndEmpty(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let rows = try await database.write { session in
            try session.execute("INSERT INTO sample (id, name, body) VALUES (1, \(String?.none), \([UInt8]?.none))")
            try session.execute("INSERT INTO sample (id, name, body) VALUES (2, \(""), \([] as [UInt8]))")
            return try session.rows(
                "SELECT name, body, flag FROM sample ORDER BY id", as: (String?, [UInt8]?, Bool?).self)
        }
        #expect(rows[0] == (nil, nil, nil))
        #expect(rows[1] == ("", [], nil))
    }

    @Test("parameters are numbered in order, wherever they stand", arguments: Engine.allCases)
    func order(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let row = try await database.read { session in
            try session.first(
                "SELECT CAST(\("second") AS TEXT), CAST(\(1) AS BIGINT) WHERE \("a") \(in: ["a", "b"])",
                as: (String, Int).self)
        }
        #expect(try #require(row) == ("second", 1))
    }

    @Test("a list finds its members, whatever its length and kind", arguments: Engine.allCases)
    func lists(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let found = try await database.write { session in
            try session.insertSamples(1...500)
            let names = ["sample 7", "sample \"8\\", "không có"]
            try session.execute("UPDATE sample SET name = \("sample \"8\\") WHERE id = 8")
            let byName = try session.rows("SELECT id FROM sample WHERE name \(in: names) ORDER BY id", as: Int.self)
            let ids: [Int64] = Array(490...2000) + [Int64.max, Int64.min]
            let byID = try session.rows("SELECT id FROM sample WHERE id \(in: ids)", as: Int.self).count
            let bodies: [[UInt8]] = [[3], [4, 255], [], [5]]
            let byBody = try session.rows("SELECT id FROM sample WHERE body \(in: bodies) ORDER BY id", as: Int.self)
            return (byName, byID, byBody)
        }
        #expect(found.0 == [7, 8])
        #expect(found.1 == 11)
        #expect(found.2 == [3, 5, 259, 261])
    }

    @Test("nothing is in an empty list, and everything is not in it", arguments: Engine.allCases)
    func emptyList(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let counts = try await database.write { session in
            try session.insertSamples(1...3)
            let inside = try session.rows("SELECT id FROM sample WHERE name \(in: [String]())", as: Int.self)
            let outside = try session.rows("SELECT id FROM sample WHERE body \(notIn: [[UInt8]]())", as: Int.self)
            let but = try session.rows("SELECT id FROM sample WHERE id \(notIn: [Int64(2)]) ORDER BY id", as: Int.self)
            return (inside.count, outside.count, but)
        }
        #expect(counts == (0, 3, [1, 3]))
    }

    @Test("a statement tells how many rows it changed", arguments: Engine.allCases)
    func changes(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let counts = try await database.write { session in
            try session.insertSamples(1...3)
            let updated = try session.execute("UPDATE sample SET name = 'x' WHERE id > 1")
            let again = try session.execute(
                "INSERT INTO sample (id, name) VALUES (1, 'y'), (9, 'z') ON CONFLICT DO NOTHING")
            try session.executeScript("CREATE TABLE other (id BIGINT)")
            let table = try session.execute("CREATE INDEX other_id ON other (id)")
            let many = try session.executeMany(1...5) { "INSERT INTO other (id) VALUES (\($0))" }
            return [updated, again, table, many, try session.execute("DELETE FROM other WHERE id < 3")]
        }
        #expect(counts == [2, 1, 0, 5, 2])
    }

    @Test("rows are read while other statements run, the same one too", arguments: Engine.allCases)
    func nested(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let pairs = try await database.write { session in
            try session.insertSamples(1...3)
            var pairs: [Int] = []
            try session.forEachRow("SELECT id FROM sample WHERE id < \(3) ORDER BY id") { outer in
                let id = try outer.decode(0, as: Int.self)
                try session.forEachRow("SELECT id FROM sample WHERE id < \(id + 1) ORDER BY id") { inner in
                    pairs.append(10 * id + (try inner.decode(0, as: Int.self)))
                }
                try session.execute("UPDATE sample SET flag = \(true) WHERE id = \(id)")
            }
            return pairs
        }
        #expect(pairs == [11, 21, 22])
    }

    @Test("a column of another kind is an error that names it", arguments: Engine.allCases)
    func decoding(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let error = await #expect(throws: SQLError.self) {
            try await database.write { session in
                try session.insertSamples(1...1)
                return try session.rows("SELECT id, name FROM sample", as: (Int, Int).self)
            }
        }
        #expect(error?.code == .decoding)
        #expect(error?.message == "column 2 (name) holds TEXT, and Int was asked for")
    }

    @Test("a row of another width than asked for is an error", arguments: Engine.allCases)
    func width(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        let error = await #expect(throws: SQLError.self) {
            try await database.read { try $0.rows("SELECT 1, 2", as: Int.self) }
        }
        #expect(error?.code == .decoding)
    }

    @Test("an update returns its rows", arguments: Engine.allCases)
    func returning(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let ids = try await database.write { session in
            try session.insertSamples(1...3)
            return try session.rows("UPDATE sample SET flag = TRUE WHERE id > 1 RETURNING id", as: Int.self)
        }
        #expect(ids.sorted() == [2, 3])
    }

    @Test("a statement made of others carries their values", arguments: Engine.allCases)
    func composed(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let conditions: [SQLStatement] = ["id > \(1)", "name \(in: ["sample 2", "sample 3"])", "id < \(Int64(3))"]
        let ids = try await database.write { session in
            try session.insertSamples(1...5)
            let all = conditions.joined(separator: " AND ")
            return try session.rows("SELECT id FROM sample WHERE \(all) ORDER BY \(raw: "id")", as: Int.self)
        }
        #expect(ids == [2])
    }

    @Test("more shapes of statements than the cache holds", arguments: Engine.allCases)
    func manyShapes(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let sum = try await database.write { session in
            try session.insertSamples(1...1)
            var sum = 0
            for width in 1...700 {
                let terms = (1...width).map { _ -> SQLStatement in "id" }.joined(separator: "+")
                if width % 10 != 0 { continue }
                try session.forEachRow("SELECT \(terms), \(terms) FROM sample WHERE id = \(1)") { row in
                    sum += try row.decode(0, as: Int.self)
                }
            }
            for number in 1...400 {
                let name = (0..<number).map { _ -> SQLStatement in " " }.joined(separator: "")
                sum += try session.rows("SELECT\(name) id FROM sample", as: Int.self)[0]
            }
            _ = try session.executeMany(1...400) { number in
                let blank = (0..<number).map { _ -> SQLStatement in " " }.joined(separator: "")
                return "UPDATE\(blank) sample SET flag = TRUE"
            }
            return sum
        }
        #expect(sum == (1...70).map { $0 * 10 }.reduce(0, +) + 400)
    }
}
