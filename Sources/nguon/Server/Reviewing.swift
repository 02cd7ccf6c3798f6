import Records
import ServiceLifecycle

/// Decides what was decided together, and lets pass what passes by itself. When the program stops, what it was at is done by the next one.
struct Reviewing: Service {
    let service: ReviewService

    func run() async throws {
        await cancelWhenGracefulShutdown { await service.run() }
    }
}
