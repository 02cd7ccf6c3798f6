package import SQL

/// A province's database on a PostgreSQL server, through libpq.
///
/// Writes are READ COMMITTED, reads are one REPEATABLE READ snapshot. Connections are opened when they are needed and
/// replaced when they die; a transaction that a dying connection took with it is `.unavailable`.
package final class PostgresDatabase: SQLDatabase {
    private let settings: PostgresSettings
    private let pool: PostgresPool

    package var dialect: SQLDialect { .postgres }

    /// Describes the database; the first closure connects, and refuses a server that is not as the port needs it
    /// (UTF-8, C collation, durable commits) with `.configuration`.
    package init(settings: PostgresSettings) {
        self.settings = settings
        pool = PostgresPool(settings: settings)
    }

    package convenience init(url: String, poolSize: Int = 8) {
        self.init(settings: PostgresSettings(url: url, poolSize: poolSize))
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
        try await run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    /// Closures that wait for a connection now: a gauge for the operator.
    package var waitingClosures: Int { pool.waitingCount }

    @discardableResult package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T)
        async throws -> T
    {
        try await run("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE", body)
    }

    package func close() async {
        await pool.close()
    }

    private func run<T: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
        var attempt = 1
        while true {
            let connection = try await pool.acquire()
            let outcome = await connection.transaction(begin: begin, body)
            pool.release(connection, isAlive: outcome.isAlive)
            switch outcome.result {
            case .success(let value): return value
            case .failure(let error as SQLError) where error.code == .serialization && attempt < settings.attempts:
                await pause(after: attempt)
                attempt += 1
            // A connection that died while it lay idle had begun nothing: the next one does the work.
            case .failure where outcome.neverBegan: continue
            case .failure(let error): throw error
            }
        }
    }

    /// Longer each time and never the same, so that two transactions that met do not meet again.
    private func pause(after attempt: Int) async {
        let milliseconds = Int.random(in: 1...(2 << min(attempt, 6)))
        try? await Task.sleep(for: .milliseconds(milliseconds))
    }
}
