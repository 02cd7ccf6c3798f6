import Hummingbird
import Logging
import Records
import SQL
import ServiceLifecycle
import Support
import Synchronization
import Traceability

@testable import Web

/// The HTTP side on a free port, with real stores in a fresh database.
struct LiveServer: Sendable {
    let port: Int
    let client: RawClient
    let clock: FrozenClock
    let accounts: AccountStore
    let stores: TestStores
    let log: RecordedLog

    static let captureKey = "test-capture-key"
    static let readKey = "test-read-key"

    /// 2026-11-21 08:00 in Vietnam.
    static let now: Int64 = 1_795_222_800_000_000

    static let installation = InstallationSettings(
        nameVietnamese: "Hệ thống thông tin truy xuất nguồn gốc sản phẩm, hàng hóa tỉnh Mẫu",
        nameEnglish: "Product traceability system of the sample province", publicOrigin: "https://id.example.gov.vn")

    /// Runs the server while the body runs, then stops it as an operator would.
    static func run(
        on engine: Engine = .sqlite, installation: InstallationSettings = installation,
        settings change: (inout WebSettings) -> Void = { _ in }, readiness: [ReadinessCheck] = [],
        provider: (any IdentityProvider)? = nil, policy: ReviewPolicy = ReviewPolicy(),
        _ body: @Sendable @escaping (LiveServer) async throws -> Void
    ) async throws {
        let database = try await engine.makeDatabase()
        let clock = FrozenClock(at: now)
        let stores = try await TestStores(database, clock: clock, policy: policy)
        var settings = WebSettings()
        settings.port = 0
        // On a busy machine a request waits longer for its turn than anybody outside would.
        settings.idleTimeout = .seconds(600)
        change(&settings)
        let log = RecordedLog()
        let ports = AsyncStream<Int>.makeStream()
        let app = buildApplication(
            services: stores.services(readiness: readiness, signOn: provider.map(stores.door)), settings: settings,
            installation: installation,
            logger: log.logger, onListening: { ports.continuation.yield($0) })
        let group = ServiceGroup(
            configuration: .init(services: [app], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask { await stores.capture.run() }
            for await port in ports.stream {
                let server = LiveServer(
                    port: port, client: RawClient(port: port), clock: clock, accounts: stores.accounts, stores: stores,
                    log: log)
                let result = await Result { try await body(server) }
                await group.triggerGracefulShutdown()
                tasks.cancelAll()
                try result.get()
                break
            }
        }
        withExtendedLifetime(database) {}
    }
}

extension Result where Failure == any Error {
    /// What an asynchronous body came to.
    init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
