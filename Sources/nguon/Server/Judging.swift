import Records
import ServiceLifecycle

/// Judges products by the lists, as they are approved and as their days come. When the program stops, the next one goes on from there.
struct Judging: Service {
    let runner: ListRunner

    func run() async throws {
        await cancelWhenGracefulShutdown { await runner.run() }
    }
}
