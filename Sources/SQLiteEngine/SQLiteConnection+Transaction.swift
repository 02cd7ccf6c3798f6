import GRDBSQLite
import SQL

extension SQLiteConnection {
    /// Runs `body` between `begin` and COMMIT, or ROLLBACK when it throws or left the transaction broken.
    func transaction<T>(begin: String, _ body: (any SQLSession) throws -> T) throws -> T {
        try run(begin)
        let session = SQLiteSession(self)
        defer {
            session.state.end()
            finalizeRetired()
        }
        do {
            let result = try body(session)
            try session.state.requireIntact()
            try run("COMMIT")
            return result
        } catch {
            // Some errors (a full disk) have rolled back already.
            if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
            throw error
        }
    }

    /// Runs a statement without values and rows.
    func run(_ text: String) throws {
        try withStatement(text) { statement in
            let code = sqlite3_step(statement)
            guard code == SQLITE_DONE || code == SQLITE_ROW else { throw error(code, text) }
        }
    }
}
