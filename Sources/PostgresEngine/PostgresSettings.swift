/// Where the server is and how much of it is used.
package struct PostgresSettings: Sendable {
    /// `postgres://user:password@host:port/database?…`, as libpq reads it; also a `key=value` text.
    package var url: String
    /// Connections at once. Each has a thread while it works; two to four for each core are enough.
    package var poolSize: Int
    /// Seconds to reach the server.
    package var connectTimeout = 5
    /// Closures that may wait for a connection; one more is told `.unavailable` at once.
    package var waitingLimit = 10_000
    /// How often a write that met another transaction is tried in all.
    package var attempts = 8

    package init(url: String, poolSize: Int = 8) {
        precondition(poolSize > 0, "a pool has connections")
        self.url = url
        self.poolSize = poolSize
    }
}
