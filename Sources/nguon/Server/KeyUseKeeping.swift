import Records
import ServiceLifecycle

/// Writes now and then which keys were used: a request that only reads writes nothing itself.
struct KeyUseKeeping: Service {
    let keys: KeyStore

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(60))
                // Nobody waits for it, and what could not be written is written with the next round.
                try? await keys.keepUses()
            }
        }
    }
}
