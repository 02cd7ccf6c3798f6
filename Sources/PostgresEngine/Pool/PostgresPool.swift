import SQL
import Synchronization

/// The connections, handed out one closure at a time; who waits is served in the order of asking.
final class PostgresPool: Sendable {
    typealias Waiter = CheckedContinuation<PostgresConnection, any Error>

    private struct State {
        var idle: [PostgresConnection] = []
        /// Connections that exist or are promised: idle ones and those lent out.
        var open = 0
        var waiting: [Waiter] = []
        var isClosed = false
        var closing: [CheckedContinuation<Void, Never>] = []
    }

    private let settings: PostgresSettings
    private let state = Mutex(State())

    init(settings: PostgresSettings) {
        self.settings = settings
    }

    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// A connection of one's own until ``release(_:isAlive:)``; it may still have to connect.
    func acquire() async throws -> PostgresConnection {
        try await withCheckedThrowingContinuation { waiter in
            let answer: Result<PostgresConnection, any Error>? = state.withLock { state in
                if state.isClosed { return .failure(SQLError(.unavailable, "the database is closed")) }
                if let connection = state.idle.popLast() { return .success(connection) }
                if state.open < settings.poolSize {
                    state.open += 1
                    return .success(PostgresConnection(settings))
                }
                if state.waiting.count >= settings.waitingLimit {
                    return .failure(SQLError(.unavailable, "too many wait for a connection"))
                }
                state.waiting.append(waiter)
                return nil
            }
            if let answer { waiter.resume(with: answer) }
        }
    }

    /// Gives a connection back; a dead one is dropped, and its place goes to who waits.
    func release(_ connection: PostgresConnection, isAlive: Bool) {
        let next: (() -> Void)? = state.withLock { state in
            if !state.waiting.isEmpty {
                let waiter = state.waiting.removeFirst()
                let given = isAlive ? connection : PostgresConnection(settings)
                return { waiter.resume(returning: given) }
            }
            if isAlive && !state.isClosed {
                state.idle.append(connection)
                return nil
            }
            state.open -= 1
            guard state.open == 0 else { return nil }
            let closing = state.closing
            state.closing = []
            return { for continuation in closing { continuation.resume() } }
        }
        next?()
    }

    /// Waits for what was asked before, then returns with every connection gone.
    func close() async {
        let idle = state.withLock { state in
            state.isClosed = true
            defer { state.idle = [] }
            return state.idle
        }
        for connection in idle {
            await connection.disconnect()
            release(connection, isAlive: false)
        }
        await withCheckedContinuation { continuation in
            let isDone = state.withLock { state in
                if state.open > 0 { state.closing.append(continuation) }
                return state.open == 0
            }
            if isDone { continuation.resume() }
        }
    }
}
