import GRDBSQLite
import SQL

extension SQLiteConnection {
    /// Whether the step reached a row.
    func step(_ statement: OpaquePointer) throws -> Bool {
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { return true }
        guard code == SQLITE_DONE else { throw stepError(code, statement) }
        return false
    }

    /// Runs the statement to its end and returns how many rows it returned or else changed.
    func stepToEnd(_ statement: OpaquePointer) throws -> Int {
        let before = sqlite3_total_changes64(handle)
        var rows = 0
        while try step(statement) { rows += 1 }
        if sqlite3_column_count(statement) > 0 { return rows }
        // The count of the last INSERT, UPDATE or DELETE stays when a statement is none of them.
        return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
    }

    func stepError(_ code: Int32, _ statement: OpaquePointer) -> SQLError {
        error(code, sqlite3_sql(statement).map { String(cString: $0) })
    }

    /// Runs every statement of a script; the transaction is the same after it.
    func runScript(_ script: String) throws {
        var script = script
        try script.withUTF8 { bytes in
            var rest = bytes[...]
            while let statement = try prepareFirst(of: &rest) {
                defer { sqlite3_finalize(statement) }
                while try step(statement) {}
                guard sqlite3_get_autocommit(handle) == 0 else {
                    throw SQLError(.other, "a script does not end the transaction it runs in")
                }
            }
        }
    }

    private func prepareFirst(of rest: inout Slice<UnsafeBufferPointer<UInt8>>) throws -> OpaquePointer? {
        while !rest.isEmpty {
            var statement: OpaquePointer?
            let bytes = UnsafeBufferPointer(rebasing: rest)
            let used = try bytes.withMemoryRebound(to: CChar.self) { characters in
                var tail: UnsafePointer<CChar>?
                let code = sqlite3_prepare_v3(
                    handle, characters.baseAddress, Int32(characters.count), 0, &statement, &tail)
                guard code == SQLITE_OK else { throw error(code, String(decoding: bytes, as: UTF8.self)) }
                return tail! - characters.baseAddress!
            }
            rest = rest.dropFirst(used)
            if let statement { return statement }
        }
        return nil
    }
}
