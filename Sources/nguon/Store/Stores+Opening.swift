import Records
import SQL

extension Stores {
    /// Opens the database of the settings and brings its schema up to date.
    /// - Parameter ownPrefixes: company prefixes that are ours besides those of the settings.
    static func open(_ settings: Settings, ownPrefixes: [String] = []) async throws -> Stores {
        let database = try settings.database.open(connections: settings.databaseConnections)
        do {
            return try await furnish(database, settings, ownPrefixes)
        } catch {
            await database.close()
            throw error
        }
    }

    private static func furnish(
        _ database: any SQLDatabase, _ settings: Settings, _ ownPrefixes: [String]
    ) async throws -> Stores {
        let (clock, randomness) = (WallClock.system, Randomness.system)
        try await RecordsSchema.migrate(database, now: clock.now())
        let secrets = SecretStore(database: database, randomness: randomness)
        let key = try await secrets.obtain("page-token")
        let accounts = try await secrets.obtain("accounts")
        let signOn = try await secrets.obtain("sign-on")
        return Stores(
            database: database, settings: settings, ownPrefixes: ownPrefixes, pageTokenKey: key,
            accountSecret: accounts, signOnKey: signOn, clock: clock,
            randomness: randomness)
    }

    /// Opens, does the work, and closes however that ends.
    static func with<T: Sendable>(
        _ settings: Settings, ownPrefixes: [String] = [], _ work: (Stores) async throws -> T
    ) async throws -> T {
        let stores = try await open(settings, ownPrefixes: ownPrefixes)
        do {
            let result = try await work(stores)
            await stores.database.close()
            return result
        } catch {
            await stores.database.close()
            throw error
        }
    }

    /// Does the work while documents can be captured. A capture service runs once, so these stores capture no more
    /// after it.
    func capturing<T: Sendable>(_ work: @Sendable () async throws -> T) async throws -> T {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await capture.run() }
            // Cancelled, the service stores what waits; the group waits for it.
            defer { group.cancelAll() }
            return try await work()
        }
    }
}
