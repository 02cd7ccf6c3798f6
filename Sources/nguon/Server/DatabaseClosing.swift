import SQL
import ServiceLifecycle

/// Closes the database when everything above it has stopped.
struct DatabaseClosing: Service {
    let database: any SQLDatabase

    func run() async throws {
        try? await gracefulShutdown()
        await database.close()
    }
}
