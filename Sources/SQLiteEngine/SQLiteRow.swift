import GRDBSQLite
import SQL

/// The row a statement stands on.
struct SQLiteRow: SQLRow {
    let statement: OpaquePointer

    var columnCount: Int { Int(sqlite3_column_count(statement)) }

    func name(of column: Int) -> String {
        sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) } ?? ""
    }

    func value(at column: Int) throws -> SQLValue {
        let index = Int32(column)
        switch sqlite3_column_type(statement, index) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, index))
        case SQLITE_TEXT: return .text(try text(at: index))
        case SQLITE_BLOB: return .blob(blob(at: index))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, index))
        default: return .null
        }
    }

    private func text(at index: Int32) throws -> String {
        guard let start = sqlite3_column_text(statement, index) else { return "" }
        let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index)))
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw SQLError(.decoding, "column \(index + 1) (\(name(of: Int(index)))) is not UTF-8")
    }

    private func blob(at index: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, index) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index))))
    }
}
