import Foundation
import GRDB
import GRDBSQLite
package import SQL
import Synchronization

/// A province's database in one file, through GRDB's pool: one writer and several readers beside it (WAL).
///
/// A write is durable when it returns: `synchronous = FULL`. GRDB gives the threads, the pool and the snapshots; the
/// statements are prepared, bound and stepped here, since its per-row conveniences cost more than the row.
package final class SQLiteDatabase: SQLDatabase {
    private let pool: DatabasePool
    private let connections = SQLiteConnections()
    private let isClosed = Mutex(false)

    package var dialect: SQLDialect { .sqlite }

    /// Opens the file, or creates it.
    ///
    /// - Parameters:
    ///   - path: the file; its folder exists and is local (WAL needs shared memory).
    ///   - settings: sizes and times; the defaults suit a small server.
    package init(path: String, settings: SQLiteSettings = SQLiteSettings()) throws {
        do {
            pool = try DatabasePool(path: path, configuration: settings.configuration)
            // GRDB sets NORMAL when it switches to WAL, after the configuration's own pragmas.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        } catch let error as DatabaseError {
            throw SQLError(sqlite: error.extendedResultCode.rawValue, message: error.message ?? "\(error)")
        }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
        try requireOpen()
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncUnsafeRead { result in
                continuation.resume(with: Result { try self.run(body, on: try result.get(), begin: "BEGIN DEFERRED") })
            }
        }
    }

    @discardableResult package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T)
        async throws -> T
    {
        try requireOpen()
        return try await withCheckedThrowingContinuation { continuation in
            pool.asyncWriteWithoutTransaction { database in
                continuation.resume(with: Result { try self.run(body, on: database, begin: "BEGIN IMMEDIATE") })
            }
        }
    }

    package func close() async {
        let wasClosed = isClosed.withLock { closed in
            defer { closed = true }
            return closed
        }
        if wasClosed { return }
        await withCheckedContinuation { continuation in
            // The barrier waits for every reader and for the writes queued before it.
            pool.asyncBarrierWriteWithoutTransaction { _ in
                self.connections.removeAll()
                continuation.resume()
            }
        }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                try? self.pool.close()
                continuation.resume()
            }
        }
    }

    private func requireOpen() throws {
        if isClosed.withLock({ $0 }) { throw SQLError(.unavailable, "the database is closed") }
    }

    private func run<T>(_ body: (any SQLSession) throws -> T, on database: Database, begin: String) throws -> T {
        guard let handle = database.sqliteConnection else { throw SQLError(.unavailable, "the database is closed") }
        return try connections.connection(of: handle).transaction(begin: begin, body)
    }
}
