import GRDBSQLite
import SQL

/// One connection with its prepared statements.
///
/// `@unchecked Sendable`: it is reached only through the GRDB connection whose handle it has, inside that connection's
/// serial queue; `finalizeStatements` runs in a barrier that excludes all of them, or in `deinit`.
final class SQLiteConnection: @unchecked Sendable {
    /// A prepared statement while it runs.
    struct Borrowed {
        let statement: OpaquePointer
        let isCached: Bool
    }

    let handle: OpaquePointer
    /// Where a statement's texts and blobs lie while it runs.
    let scratch = SQLiteScratch()
    private var statements = StatementCache<OpaquePointer>(capacity: 300)
    /// Statements the cache let go, which may still be running further up: freed when the transaction ends.
    private var retired: [OpaquePointer] = []

    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        finalizeStatements()
    }

    func finalizeStatements() {
        finalizeRetired()
        for statement in statements.removeAll() { sqlite3_finalize(statement) }
    }

    func finalizeRetired() {
        for statement in retired { sqlite3_finalize(statement) }
        retired = []
    }

    /// Runs `body` with the statement prepared from `text`, clean before and after.
    func withStatement<T>(_ text: String, _ body: (OpaquePointer) throws -> T) throws -> T {
        let prepared = try borrow(text)
        defer { giveBack(prepared) }
        return try body(prepared.statement)
    }

    func borrow(_ text: String) throws -> Borrowed {
        if let cached = statements.find(text) {
            // A closure that reads rows may run the very statement it reads from.
            if sqlite3_stmt_busy(cached) == 0 { return Borrowed(statement: cached, isCached: true) }
            return Borrowed(statement: try prepare(text, flags: 0), isCached: false)
        }
        let prepared = try prepare(text, flags: UInt32(SQLITE_PREPARE_PERSISTENT))
        retired += statements.insert(prepared, for: text)
        return Borrowed(statement: prepared, isCached: true)
    }

    func giveBack(_ borrowed: Borrowed) {
        guard borrowed.isCached else {
            sqlite3_finalize(borrowed.statement)
            return
        }
        sqlite3_reset(borrowed.statement)
        sqlite3_clear_bindings(borrowed.statement)
    }

    private func prepare(_ text: String, flags: UInt32) throws -> OpaquePointer {
        var statement: OpaquePointer?
        let (code, isOne) = text.withBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                var tail: UnsafePointer<CChar>?
                let code = sqlite3_prepare_v3(
                    handle, characters.baseAddress, Int32(characters.count), flags, &statement, &tail)
                let used = tail.map { $0 - characters.baseAddress! } ?? 0
                return (code, bytes[used...].allSatisfy { $0 <= 32 || $0 == UInt8(ascii: ";") })
            }
        }
        guard code == SQLITE_OK else { throw error(code, text) }
        guard let statement else { throw SQLError(.other, "the statement is empty", statement: text) }
        // PostgreSQL prepares one statement at a time; SQLite would leave the rest out without a word.
        guard isOne else {
            sqlite3_finalize(statement)
            throw SQLError(.other, "only a script holds several statements", statement: text)
        }
        return statement
    }

    /// The error the connection tells about `code`.
    func error(_ code: Int32, _ text: String? = nil) -> SQLError {
        SQLError(sqlite: code, message: String(cString: sqlite3_errmsg(handle)), statement: text)
    }
}
