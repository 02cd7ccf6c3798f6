import SQL
import Synchronization

/// A database whose process dies as soon as it would store events: the transaction is undone, as a kill would undo it.
final class CrashingDatabase: SQLDatabase {
    struct Killed: Error {}

    private let base: any SQLDatabase
    private let written = Mutex(0)

    /// Transactions that were let through.
    var writes: Int { written.withLock { $0 } }

    init(_ base: any SQLDatabase) {
        self.base = base
    }

    var dialect: SQLDialect { base.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
        try await base.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
        let result = try await base.write { session in
            let before = try session.first("SELECT COUNT(*) FROM event", as: (Int64).self)
            let result = try body(session)
            guard try session.first("SELECT COUNT(*) FROM event", as: (Int64).self) == before else { throw Killed() }
            return result
        }
        written.withLock { $0 += 1 }
        return result
    }

    func close() async {}
}
