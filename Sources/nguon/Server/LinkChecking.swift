import Records
import ServiceLifecycle

/// Looks behind the targets of links, slowly, as long as the program runs.
struct LinkChecking: Service {
    let watch: LinkWatch

    func run() async throws {
        await cancelWhenGracefulShutdown { await watch.run() }
    }
}
