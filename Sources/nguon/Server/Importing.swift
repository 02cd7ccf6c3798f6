import Records
import ServiceLifecycle

/// Takes tables over that people brought. When the program stops, what it was at is done by the next one.
struct Importing: Service {
    let runner: ImportRunner

    func run() async throws {
        await cancelWhenGracefulShutdown { await runner.run() }
    }
}
