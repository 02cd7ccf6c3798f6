import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// SIGTERM and SIGINT: the first stops the program gracefully, the second at once. Stopping at once loses nothing that
/// was acknowledged; it is what `kill -9` would do.
struct StopSignals: Sendable {
    let logger: Logger

    /// Runs the work, obeying signals meanwhile.
    func stopping(_ group: ServiceGroup, _ work: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { await obey(group) }
            defer { tasks.cancelAll() }
            try await work()
        }
    }

    private func obey(_ group: ServiceGroup) async {
        var isStopping = false
        for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
            if isStopping {
                logger.warning("stopped at once by a second signal", metadata: ["signal": "\(signal)"])
                _exit(ExitStatus.trouble.rawValue)
            }
            isStopping = true
            logger.notice("stopping: requests in flight are finished first", metadata: ["signal": "\(signal)"])
            await group.triggerGracefulShutdown()
        }
    }
}
