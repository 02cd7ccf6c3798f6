import GS1
import Records
import SQL
import Support
import Traceability

/// A migrated database with a running capture service that keeps master data, and the stores that read.
struct TracedProvince: Sendable {
    let database: RecordingDatabase
    let service: CaptureService
    let jobs: CaptureJobs

    var traces: TraceStore { TraceStore(database: database) }
    var scans: ScanStore { ScanStore(database: database) }
    var masterData: MasterDataStore { MasterDataStore(database: database) }

    static func open(_ engine: Engine, _ body: @Sendable @escaping (TracedProvince) async throws -> Void) async throws {
        let base = try await engine.makeDatabase()
        let clock = FrozenClock()
        try await RecordsSchema.migrate(base, now: clock.now)
        let wall = WallClock { clock.now }
        let pen = AuditPen(clock: wall, numbers: TimeOrderedNumbers(clock: wall, randomness: .system))
        let service = CaptureService(
            database: base, settings: CaptureSettings(), pen: pen, randomness: .system,
            masterData: MasterDataStore(database: base))
        let province = TracedProvince(
            database: RecordingDatabase(base), service: service, jobs: CaptureJobs(database: base))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await service.run() }
            defer { group.cancelAll() }
            try await body(province)
        }
        await base.close()
    }

    @discardableResult
    func capture(_ document: ChainDocument, by sender: String = "party:A") async throws -> CaptureReceipt {
        let actor = Actor(id: "key:\(sender)", sender: sender, scopes: [.capture, .read])
        let receipt = try await service.submit(
            CaptureSubmission(bytes: document.bytes, behaviour: .rollback, actor: actor, idempotencyKey: nil))
        return receipt
    }
}
