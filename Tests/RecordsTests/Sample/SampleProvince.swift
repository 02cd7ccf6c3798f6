import Records
import SQL
import Support
import Traceability

/// A migrated database with the stores on it; the capture service runs while `body` does.
struct SampleProvince: Sendable {
    let database: any SQLDatabase
    let clock: FrozenClock
    let pen: AuditPen
    let service: CaptureService
    let jobs: CaptureJobs
    let feed: EventFeed

    /// - Parameter wall: the clock of the stores; the frozen one unless given.
    init(
        _ database: any SQLDatabase, settings: CaptureSettings = CaptureSettings(), clock: FrozenClock = FrozenClock(),
        wall: WallClock? = nil
    ) {
        self.database = database
        self.clock = clock
        let wall = wall ?? WallClock { clock.now }
        pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        service = CaptureService(
            database: database, settings: settings, pen: pen, randomness: .system, masterData: NoMasterData())
        jobs = CaptureJobs(database: database)
        feed = EventFeed(database: database)
    }

    /// A fresh database of its own.
    static func open(
        _ engine: Engine, settings: CaptureSettings = CaptureSettings(), poolSize: Int = 4,
        _ body: @Sendable @escaping (SampleProvince) async throws -> Void
    ) async throws {
        let database = try await engine.makeDatabase(poolSize: poolSize)
        let clock = FrozenClock()
        try await RecordsSchema.migrate(database, now: clock.now)
        try await SampleProvince(database, settings: settings, clock: clock).running(body)
        await database.close()
    }

    /// Runs the service around `body`.
    func running(_ body: @Sendable @escaping (SampleProvince) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await service.run() }
            do {
                try await body(self)
            } catch {
                group.cancelAll()
                throw error
            }
            group.cancelAll()
        }
    }

    static let provider = Actor(id: "key:provider", sender: "party:provider", scopes: [.capture, .read])
    static let other = Actor(id: "key:other", sender: "party:other", scopes: [.capture, .read])
    static let officer = Actor(id: "user:officer", sender: "party:province", scopes: [.readAll, .administer])

    @discardableResult
    func capture(
        _ document: SampleDocument, _ behaviour: ErrorBehaviour = .rollback, by actor: Actor = provider,
        key: String? = nil
    ) async throws -> CaptureReceipt {
        try await service.submit(
            CaptureSubmission(bytes: document.bytes, behaviour: behaviour, actor: actor, idempotencyKey: key))
    }

    /// Waits until a job is no longer running.
    func finished(_ id: CaptureJobID, for actor: Actor = provider) async throws -> CaptureJob {
        for _ in 0..<2_000 {
            if let job = try await jobs.job(id: id, for: actor), !job.isRunning { return job }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw Unfinished()
    }

    struct Unfinished: Error {}

    func count(_ statement: SQLStatement) async throws -> Int64 {
        try await database.read { session in try session.first(statement, as: (Int64).self) ?? -1 }
    }
}
