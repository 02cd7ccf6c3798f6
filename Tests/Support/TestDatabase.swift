package import SQL

/// A database that leaves nothing behind.
package final class TestDatabase: SQLDatabase {
    package let engine: any SQLDatabase
    /// The file's path, or the server's URL: to open the same database a second time.
    package let location: String
    private let remove: @Sendable () -> Void

    init(_ engine: any SQLDatabase, location: String, remove: @escaping @Sendable () -> Void) {
        self.engine = engine
        self.location = location
        self.remove = remove
    }

    deinit {
        remove()
    }

    package var dialect: SQLDialect { engine.dialect }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
        try await engine.read(body)
    }

    @discardableResult package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T)
        async throws -> T
    {
        try await engine.write(body)
    }

    package func close() async {
        await engine.close()
    }
}
