import GRDBSQLite
import Synchronization

/// What this engine keeps beside each of GRDB's connections, by its handle.
///
/// GRDB never replaces a connection here (`persistentReadOnlyConnections`), so a handle means one connection for the
/// pool's life.
final class SQLiteConnections: Sendable {
    private let connections = Mutex<[UInt: SQLiteConnection]>([:])

    func connection(of handle: OpaquePointer) -> SQLiteConnection {
        let key = UInt(bitPattern: handle)
        if let known = connections.withLock({ $0[key] }) { return known }
        // Nobody else asks for this handle meanwhile: its queue is serial.
        let connection = SQLiteConnection(handle)
        connections.withLock { $0[key] = connection }
        return connection
    }

    /// Frees all prepared statements, which would keep the connections from closing. Nothing else runs meanwhile.
    func removeAll() {
        let all = connections.withLock { connections in
            defer { connections = [:] }
            return Array(connections.values)
        }
        for connection in all { connection.finalizeStatements() }
    }
}
