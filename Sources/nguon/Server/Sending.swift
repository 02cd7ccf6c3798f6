import Records
import ServiceLifecycle

/// The sender of messages as a service. When the program stops, what is on its way is let go and sent again later.
struct Sending: Service {
    let messages: MessageService

    func run() async throws {
        await cancelWhenGracefulShutdown { await messages.run() }
    }
}
