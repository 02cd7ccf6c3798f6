import Records
import ServiceLifecycle

/// The capture writer as a service. When the program stops it stores what waits, then ends.
struct Capturing: Service {
    let capture: CaptureService

    func run() async throws {
        await cancelWhenGracefulShutdown { await capture.run() }
    }
}
