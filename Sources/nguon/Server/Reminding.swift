import Records
import ServiceLifecycle

/// Tells owners before their papers end, as long as the program runs.
struct Reminding: Service {
    let reminders: DocumentReminders

    func run() async throws {
        await cancelWhenGracefulShutdown { await reminders.run() }
    }
}
