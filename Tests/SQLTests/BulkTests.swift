import SQL
import Support
import Testing

@Suite("many rows, on both engines")
struct BulkTests {
    @Test("a hundred thousand rows go in and are all there", arguments: Engine.allCases)
    func hundredThousand(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let found = try await database.write { session in
            var rows = SQLBatch(columnCount: 5, reservingRows: 100_000)
            for id in 0..<100_000 {
                let name = id % 10 == 0 ? nil : "tên \(id)"
                rows.append(id, name, id % 2 == 0, Double(id) / 4, [UInt8](repeating: UInt8(id % 256), count: id % 40))
            }
            try session.insert(into: "sample", columns: ["id", "name", "flag", "ratio", "body"], rows: rows)
            let row = try session.first(
                "SELECT name, flag, ratio, body FROM sample WHERE id = 99999", as: (String?, Bool, Double, [UInt8]).self
            )
            let missing = try session.rows("SELECT id FROM sample WHERE name IS NULL", as: Int.self).count
            return (try session.count(), row!, missing)
        }
        #expect(found.0 == 100_000)
        #expect(found.1 == ("tên 99999", false, 24999.75, [UInt8](repeating: 159, count: 39)))
        #expect(found.2 == 10_000)
    }

    @Test("few rows go in as many do", arguments: Engine.allCases, [0, 1, 2, 31, 32, 33, 200])
    func sizes(engine: Engine, count: Int) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let rows = try await database.write { session in
            var rows = SQLBatch(columnCount: 4)
            for id in 0..<count {
                rows.append(id, id % 3 == 0 ? nil : "x\(id)", id % 2 == 0 ? nil : true, id % 5 == 0 ? nil : [UInt8(id)])
            }
            try session.insert(into: "sample", columns: ["id", "name", "flag", "body"], rows: rows)
            return try session.rows(
                "SELECT id, name, flag, body FROM sample ORDER BY id", as: (Int, String?, Bool?, [UInt8]?).self)
        }
        #expect(rows.map(\.0) == Array(0..<count))
        for (id, row) in rows.enumerated() {
            #expect(row.1 == (id % 3 == 0 ? nil : "x\(id)"))
            #expect(row.2 == (id % 2 == 0 ? nil : true))
            #expect(row.3 == (id % 5 == 0 ? nil : [UInt8(id)]))
        }
    }

    @Test("one bad row fails the batch, and a savepoint saves the rest", arguments: Engine.allCases, [3, 300])
    func badRow(engine: Engine, count: Int) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let left = try await database.write { session in
            try session.insertSamples(count...count)
            let error = #expect(throws: SQLError.self) {
                try session.savepoint { try session.insertSamples(1...count) }
            }
            #expect(error?.code == .uniqueViolation)
            return try session.count()
        }
        #expect(left == 1)
    }

    @Test("the first failure of many statements is told, and the connection goes on", arguments: Engine.allCases)
    func manyWithFailure(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let ids = Array(1...1000) + [500]
        let left = try await database.write { session in
            let error = #expect(throws: SQLError.self) {
                try session.savepoint {
                    try session.executeMany(ids) { "INSERT INTO sample (id, name) VALUES (\($0), \("n\($0)"))" }
                }
            }
            #expect(error?.code == .uniqueViolation)
            try session.insertSamples(7...7)
            return try session.count()
        }
        #expect(left == 1)
    }

    @Test("statements larger than every buffer, both ways, do not wait for ever", arguments: Engine.allCases)
    func pipelineBeyondBuffers(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let large = [UInt8](repeating: 7, count: 300_000)
        let changed = try await database.write { session in
            // 300 × 300 kB out, and as much back.
            let out = try session.executeMany(1...300) {
                "INSERT INTO sample (id, body) VALUES (\($0), \(large)) RETURNING body"
            }
            // Little out, 60 MB back.
            let back = try session.executeMany(1...200) { "SELECT body FROM sample WHERE id = \($0)" }
            return out + back
        }
        #expect(changed == 500)
        let one = [UInt8](repeating: 9, count: 30_000_000)
        try await database.write { session in
            try session.executeMany([1, 2]) { "UPDATE sample SET body = \(one) WHERE id = \($0) RETURNING body" }
        }
    }
}
