import Records
import SQL
import Support
import Synchronization
import Testing

@Suite struct MessageServiceTests {
    /// Remembers what it was given, and fails as it is told.
    final class Carrier: Messenger {
        private let sent = Mutex<[(MessageID, OutgoingMessage)]>([])
        private let troubles: Mutex<[MessageTrouble]>

        init(failing troubles: [MessageTrouble] = []) { self.troubles = Mutex(troubles) }

        var all: [(id: MessageID, message: OutgoingMessage)] { sent.withLock { $0 } }

        func send(_ message: OutgoingMessage, as id: MessageID) async throws(MessageTrouble) {
            sent.withLock { $0.append((id, message)) }
            let trouble = troubles.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            if let trouble { throw trouble }
        }
    }

    /// A migrated store, its clock, and a service on it.
    struct House {
        let database: TestDatabase
        let clock = FrozenClock()
        let pen: AuditPen
        let outbox: MessageOutbox

        init(_ engine: Engine) async throws {
            database = try await engine.makeDatabase()
            let clock = clock
            let wall = WallClock { clock.now }
            pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
            try await RecordsSchema.migrate(database, now: clock.now)
            outbox = MessageOutbox(database: database, pen: pen)
        }

        func service(_ carrier: Carrier, on database: (any SQLDatabase)? = nil, node: String = "a") -> MessageService {
            var settings = MessageSettings()
            settings.node = node
            return MessageService(
                database: database ?? self.database, pen: pen, randomness: .system, messenger: carrier,
                settings: settings)
        }

        func message(minutes: Int64 = 60, _ purpose: MessagePurpose = .reset) -> OutgoingMessage {
            OutgoingMessage(
                purpose, about: "user:7", to: .phone("+84912345678"), subject: "Mã đặt lại", text: "Mã của bạn: 482913",
                parts: ["code": "482913"], expiresAt: clock.now + minutes * 60_000_000)
        }

        @discardableResult
        func queue(_ message: OutgoingMessage) async throws -> MessageID {
            let queued = outbox.prepare(message, by: Author(actor: "user:1", request: "r1"))
            try await database.write { session in try MessageOutbox.append([queued], in: session) }
            return queued.id
        }

        /// Everything any column of the outbox still says.
        func words() async throws -> String {
            try await database.read { session in
                try session.rows(
                    "SELECT recipient, subject, body, parts FROM message", as: (String?, String?, String?, String?).self
                ).map { [$0.0, $0.1, $0.2, $0.3].compactMap(\.self).joined(separator: "|") }.joined()
            }
        }
    }

    private static func open(_ engine: Engine, _ body: (House) async throws -> Void) async throws {
        let house = try await House(engine)
        try await body(house)
        await house.database.close()
    }

    @Test("a message leaves once, and then nobody can read whom it was for", arguments: Engine.available)
    func leaves(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let carrier = Carrier()
            let service = house.service(carrier)
            let message = house.message()
            let id = try await house.queue(message)
            #expect(try await house.words().contains("+84912345678"))
            #expect(try await service.sendNext())
            #expect(try await !service.sendNext())
            #expect(carrier.all.map(\.id) == [id])
            #expect(carrier.all.map(\.message) == [message])
            #expect(try await house.words() == "")
            let record = try #require(try await house.outbox.record(id))
            #expect((record.state, record.attempts, record.cause) == (.sent, 1, nil))
            #expect(try await house.outbox.backlog() == 0)
        }
    }

    private struct Changed: Error {}

    @Test("a message and the change that causes it are one: both or neither", arguments: Engine.available)
    func oneTransaction(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let queued = house.outbox.prepare(house.message(), by: Author(actor: "user:1"))
            await #expect(throws: Changed.self) {
                try await house.database.write { session in
                    try MessageOutbox.append([queued], in: session)
                    throw Changed()
                }
            }
            let trail = try await AuditStore(database: house.database).page(
                AuditQuestion(subject: "user:7", limit: 9))
            #expect(trail.isEmpty)
            #expect(try await house.outbox.backlog() == 0)
        }
    }

    @Test("the trail tells of a message from its cause to its end, and not what it said", arguments: Engine.available)
    func audited(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let id = try await house.queue(house.message())
            try await house.service(Carrier(failing: [MessageTrouble(.refused)])).sendNext()
            let trail = try await AuditStore(database: house.database).page(
                AuditQuestion(subject: "user:7", limit: 9))
            #expect(trail.map(\.action) == [.messageGivenUp, .messageQueued])
            #expect(trail.map(\.actor) == ["system:messages", "user:1"])
            #expect(trail.map(\.detail) == ["reset \(id) message.refused", "reset \(id)"])
            #expect(trail.last?.request == "r1")
        }
    }

    @Test("what fails is tried again, later each time", arguments: Engine.available)
    func again(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let carrier = Carrier(failing: [MessageTrouble(.unreachable), MessageTrouble(.credentials)])
            let service = house.service(carrier)
            let id = try await house.queue(house.message())
            #expect(try await service.sendNext())
            #expect(try await house.outbox.record(id)?.cause == .unreachable)
            house.clock.advance(bySeconds: 14)
            #expect(try await !service.sendNext())
            house.clock.advance(bySeconds: 5)
            #expect(try await service.sendNext())
            house.clock.advance(bySeconds: 29)
            #expect(try await !service.sendNext())
            house.clock.advance(bySeconds: 8)
            #expect(try await service.sendNext())
            #expect(carrier.all.map(\.id) == [id, id, id])
            #expect(try await house.outbox.record(id)?.state == .sent)
        }
    }

    @Test("what goes on failing is given up with its cause, and erased all the same", arguments: Engine.available)
    func givenUp(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let carrier = Carrier(failing: Array(repeating: MessageTrouble(.unreachable), count: 99))
            let service = house.service(carrier)
            let id = try await house.queue(house.message(minutes: 60 * 24 * 30))
            for _ in 0..<20 {
                while try await service.sendNext() {}
                house.clock.advance(bySeconds: 5_000)
            }
            let record = try #require(try await house.outbox.record(id))
            #expect((record.state, record.attempts, record.cause) == (.givenUp, 8, .unreachable))
            #expect(carrier.all.count == 8)
            #expect(try await house.words() == "")
            #expect(try await house.outbox.page(of: .givenUp, limit: 5).map(\.id) == [id])
        }
    }

    @Test("what nobody can deliver is given up at once", arguments: Engine.available)
    func final(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let id = try await house.queue(house.message())
            try await house.service(Carrier(failing: [MessageTrouble(.noChannel)])).sendNext()
            #expect(try await house.outbox.record(id)?.cause == .noChannel)
            #expect(try await house.outbox.record(id)?.state == .givenUp)
        }
    }

    @Test("a message that came too late is not sent", arguments: Engine.available)
    func expired(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let carrier = Carrier()
            let id = try await house.queue(house.message(minutes: 15))
            house.clock.advance(bySeconds: 15 * 60)
            #expect(try await house.service(carrier).sendNext())
            #expect(carrier.all.isEmpty)
            #expect(try await house.outbox.record(id)?.cause == .expired)
        }
    }

    @Test("two processes do not send one message", arguments: Engine.available)
    func leased(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let carrier = Carrier()
            let services = [house.service(carrier, node: "a"), house.service(carrier, node: "b")]
            for _ in 0..<20 { try await house.queue(house.message()) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for service in services { group.addTask { while try await service.sendNext() {} } }
                try await group.waitForAll()
            }
            #expect(carrier.all.count == 20)
            #expect(Set(carrier.all.map(\.id)).count == 20)
        }
    }

    @Test(
        "a message in a dead process's hands is sent by another once its lease has run out", arguments: Engine.available
    )
    func crashed(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let id = try await house.queue(house.message())
            // The process dies when it would note the end: the message has left, and nobody knows.
            let dying = house.service(Carrier(), on: DyingDatabase(house.database))
            await #expect(throws: DyingDatabase.Killed.self) { try await dying.sendNext() }
            let carrier = Carrier()
            let other = house.service(carrier, node: "b")
            #expect(try await !other.sendNext())
            house.clock.advance(bySeconds: 121)
            #expect(try await other.sendNext())
            #expect(carrier.all.map(\.id) == [id])
            #expect(try await house.outbox.record(id)?.attempts == 2)
        }
    }

    /// Lets one write through, the claim, and dies at the next.
    private final class DyingDatabase: SQLDatabase {
        struct Killed: Error {}
        private let base: any SQLDatabase
        private let writes = Mutex(0)

        init(_ base: any SQLDatabase) { self.base = base }

        var dialect: SQLDialect { base.dialect }

        func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
            try await base.read(body)
        }

        func write<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
            let count = writes.withLock { writes in
                writes += 1
                return writes
            }
            guard count == 1 else { throw Killed() }
            return try await base.write(body)
        }

        func close() async {}
    }

    @Test("looking for what waits reads no table from end to end", arguments: Engine.available)
    func plans(_ engine: Engine) async throws {
        try await Self.open(engine) { house in
            let recording = RecordingDatabase(house.database)
            try await house.queue(house.message())
            let outbox = MessageOutbox(database: recording, pen: house.pen)
            try await house.service(Carrier(), on: recording).sendNext()
            _ = try await outbox.page(of: .givenUp, limit: 10)
            _ = try await outbox.backlog()
            let dialect = recording.dialect
            if dialect == .sqlite {
                let scanned = try await Self.scans(recording)
                #expect(scanned == [])
            } else {
                try await QueryPlans.requireNoScan(of: ["message"], in: recording)
            }
        }
    }

    /// Statements that read the whole table; the partial index of what waits holds only that, so reading it whole is no scan.
    private static func scans(_ recording: RecordingDatabase) async throws -> [String] {
        var found: [String] = []
        for statement in recording.recorded.statements {
            for step in try await QueryPlans.plan(of: statement, in: recording.base)
            where step.hasPrefix("SCAN message") && !step.contains("message_waiting") {
                found.append(step)
            }
        }
        return found
    }
}
