import Foundation
import PostgresEngine
import SQL
import Support
import Testing

@Suite("a transaction, on both engines")
struct TransactionTests {
    private struct Refused: Error {}

    @Test("what throws leaves nothing behind", arguments: Engine.allCases)
    func rollback(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        await #expect(throws: Refused.self) {
            try await database.write { session in
                try session.insertSamples(1...10)
                throw Refused()
            }
        }
        #expect(try await database.read { try $0.count() } == 0)
    }

    @Test("a read closure cannot write", arguments: Engine.allCases)
    func readOnly(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let error = await #expect(throws: SQLError.self) {
            try await database.read { try $0.execute("INSERT INTO sample (id) VALUES (1)") }
        }
        #expect(error?.code == .readOnly)
        let bulk = await #expect(throws: SQLError.self) {
            try await database.read { try $0.insertSamples(1...1) }
        }
        #expect(bulk?.code == .readOnly)
        #expect(try await database.read { try $0.count() } == 0)
    }

    @Test("a read sees one snapshot, whatever is committed meanwhile", arguments: Engine.allCases)
    func snapshot(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let began = DispatchSemaphore(value: 0)
        let written = DispatchSemaphore(value: 0)
        async let counts = database.read { session in
            let before = try session.count()
            began.signal()
            written.wait()
            return [before, try session.count()]
        }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                began.wait()
                continuation.resume()
            }
        }
        try await database.write { try $0.insertSamples(1...5) }
        written.signal()
        #expect(try await counts == [0, 0])
        #expect(try await database.read { try $0.count() } == 5)
    }

    @Test("after a failure the transaction is over, even for who catches it", arguments: Engine.allCases)
    func aborted(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let next = await #expect(throws: SQLError.self) {
            try await database.write { session in
                try session.insertSamples(1...1)
                try? session.insertSamples(1...1)
                try session.insertSamples(2...2)
            }
        }
        #expect(next?.code == .transactionAborted)
        let swallowed = await #expect(throws: SQLError.self) {
            try await database.write { session in
                try session.insertSamples(1...1)
                try? session.insertSamples(1...1)
            }
        }
        #expect(swallowed?.code == .uniqueViolation)
        #expect(try await database.read { try $0.count() } == 0)
    }

    @Test("a savepoint undoes a failed statement and the transaction goes on", arguments: Engine.allCases)
    func savepoint(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        try await database.write { session in
            try session.insertSamples(1...2)
            let error = #expect(throws: SQLError.self) {
                try session.savepoint {
                    try session.insertSamples(3...4)
                    try session.execute("INSERT INTO sample (id) VALUES (1)")
                }
            }
            #expect(error?.code == .uniqueViolation)
            try session.insertSamples(5...5)
        }
        let ids = try await database.read { try $0.rows("SELECT id FROM sample ORDER BY id", as: Int.self) }
        #expect(ids == [1, 2, 5])
    }

    @Test("savepoints nest, and an inner failure caught inside leaves the outer work", arguments: Engine.allCases)
    func nestedSavepoints(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let ids = try await database.write { session in
            try session.savepoint {
                try session.insertSamples(1...1)
                for id in [2, 1, 3] {
                    try? session.savepoint { try session.insertSamples(id...id) }
                }
            }
            return try session.rows("SELECT id FROM sample ORDER BY id", as: Int.self)
        }
        #expect(ids == [1, 2, 3])
    }

    @Test("a savepoint whose body swallowed a failure is undone", arguments: Engine.allCases)
    func swallowingSavepoint(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let count = try await database.write { session in
            let error = #expect(throws: SQLError.self) {
                try session.savepoint {
                    try session.insertSamples(1...1)
                    try? session.insertSamples(1...1)
                }
            }
            #expect(error?.code == .uniqueViolation)
            return try session.count()
        }
        #expect(count == 0)
    }

    @Test("an error of the caller's inside a row loop does not break the transaction", arguments: Engine.allCases)
    func rowLoop(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        try await database.write { session in
            try session.insertSamples(1...3)
            #expect(throws: Refused.self) {
                try session.forEachRow("SELECT id FROM sample") { _ in throw Refused() }
            }
            try session.insertSamples(4...4)
        }
        #expect(try await database.read { try $0.count() } == 4)
    }

    @Test("each constraint has its code", arguments: Engine.allCases)
    func constraints(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        try await database.write { session in
            try session.insertSamples(1...1)
            let child = "CREATE TABLE child (parent BIGINT NOT NULL REFERENCES sample (id), note TEXT UNIQUE)"
            try session.executeScript(try SchemaText.rendered(child, for: session.dialect, migration: "child"))
        }
        let cases: [(SQLStatement, SQLError.Code)] = [
            ("INSERT INTO sample (id) VALUES (1)", .uniqueViolation),
            ("INSERT INTO sample (id, name) VALUES (2, 'cấm')", .checkViolation),
            ("INSERT INTO child (parent) VALUES (7)", .foreignKeyViolation),
            ("DELETE FROM child; DELETE FROM nowhere", .other),
            ("INSERT INTO child (note) VALUES ('x')", .notNullViolation),
            ("INSERT INTO child (parent, note) VALUES (1, 'x'), (1, 'x')", .uniqueViolation),
            ("SELECT * FROM nowhere", .other),
            ("SELEC", .other),
        ]
        for (statement, code) in cases {
            let error = await #expect(throws: SQLError.self) { try await database.write { try $0.execute(statement) } }
            #expect(error?.code == code, "\(statement.text(for: engine == .sqlite ? .sqlite : .postgres))")
            #expect(error?.message.contains("\n") == false)
        }
    }

    @Test("a script does not end the transaction it runs in", arguments: Engine.allCases)
    func scriptCommit(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        await #expect(throws: SQLError.self) {
            try await database.write { try $0.executeScript("DELETE FROM sample; COMMIT") }
        }
        try await database.write { try $0.insertSamples(1...1) }
        #expect(try await database.read { try $0.count() } == 1)
    }

    @Test("eight writers at once lose nothing and skip nothing", arguments: Engine.allCases)
    func writers(engine: Engine) async throws {
        let database = try await engine.makeDatabase(poolSize: 8)
        try await database.createSample()
        try await database.write { try $0.execute("INSERT INTO sample (id, ratio) VALUES (0, 0)") }
        let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var numbers: [Int] = []
                    for _ in 0..<25 {
                        numbers += try await database.write { session in
                            let number = try session.rows(
                                "UPDATE sample SET ratio = ratio + 1 WHERE id = 0 RETURNING CAST(ratio AS BIGINT)",
                                as: Int.self)
                            try session.insertSamples(number[0]...number[0])
                            return number
                        }
                    }
                    return numbers
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(numbers.sorted() == Array(1...200))
        #expect(try await database.read { try $0.count() } == 201)
    }

    @Test("many more closures than connections all get their turn", arguments: Engine.allCases)
    func noStarvation(engine: Engine) async throws {
        let database = try await engine.makeDatabase(poolSize: 2)
        try await database.createSample()
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 1...300 {
                group.addTask {
                    if number % 3 == 0 {
                        return try await database.write { session in
                            try session.insertSamples(number...number)
                            return 1
                        }
                    }
                    return try await database.read { try $0.count() >= 0 ? 1 : 0 }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 300)
    }

    @Test("closing waits for what runs and refuses what comes", arguments: Engine.allCases)
    func closing(engine: Engine) async throws {
        let database = try await engine.makeDatabase()
        try await database.createSample()
        let began = DispatchSemaphore(value: 0)
        let work = Task {
            try await database.write { session in
                try session.insertSamples(1...1)
                began.signal()
                usleep(200_000)
                try session.insertSamples(2...2)
            }
        }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                began.wait()
                continuation.resume()
            }
        }
        await database.close()
        try await work.value
        let error = await #expect(throws: SQLError.self) { try await database.read { try $0.count() } }
        #expect(error?.code == .unavailable)
        await database.close()
        let again = try engine.reopen(database)
        #expect(try await again.read { try $0.count() } == 2)
        await again.close()
    }
}
