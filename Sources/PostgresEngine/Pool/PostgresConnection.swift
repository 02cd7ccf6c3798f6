import SQL

/// One connection: an actor on a queue of its own, since libpq waits in the calling thread (decision record 0007).
actor PostgresConnection {
    /// What became of a transaction, and of the connection under it.
    struct Outcome<T: Sendable>: Sendable {
        let result: Result<T, any Error>
        let isAlive: Bool
        /// The connection was found dead before anything was asked of the server.
        var neverBegan = false
    }

    private let settings: PostgresSettings
    private let executor = ConnectionExecutor()
    private var link: PostgresLink?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(_ settings: PostgresSettings) {
        self.settings = settings
    }

    func transaction<T: Sendable>(
        begin: String, _ body: @Sendable (any SQLSession) throws -> T
    ) -> Outcome<T> {
        let wasIdle = link != nil
        do {
            let link = try self.link ?? PostgresLink.connect(settings)
            self.link = link
            try link.run(begin)
            return Outcome(result: Result { try link.finishTransaction(body) }, isAlive: link.isUsable)
        } catch {
            return Outcome(result: .failure(error), isAlive: false, neverBegan: wasIdle)
        }
    }

    func disconnect() {
        link = nil
    }
}
