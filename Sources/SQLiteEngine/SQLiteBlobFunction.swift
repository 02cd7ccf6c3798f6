import GRDBSQLite
import SQL

/// The SQL function that turns hexadecimal text into bytes, for lists of blobs.
enum SQLiteBlobFunction {
    static func register(on handle: OpaquePointer) throws {
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
        let code = sqlite3_create_function_v2(
            handle, SQLDialect.sqliteBlobFunction, 1, flags, nil,
            { context, _, arguments in SQLiteBlobFunction.call(context, arguments![0]) }, nil, nil, nil)
        guard code == SQLITE_OK else { throw SQLError(sqlite: code, message: "cannot register the blob function") }
    }

    private static func call(_ context: OpaquePointer?, _ argument: OpaquePointer?) {
        guard let text = sqlite3_value_text(argument) else { return sqlite3_result_null(context) }
        let count = Int(sqlite3_value_bytes(argument)) / 2
        withUnsafeTemporaryAllocation(byteCount: max(count, 1), alignment: 1) { bytes in
            for index in 0..<count {
                bytes[index] = nibble(text[2 * index]) << 4 | nibble(text[2 * index + 1])
            }
            sqlite3_result_blob64(context, bytes.baseAddress, UInt64(count), SQLiteText.copied)
        }
    }

    /// Only our own lists come here: every character is a lower-case hexadecimal digit.
    private static func nibble(_ character: UInt8) -> UInt8 {
        character < 58 ? character &- 48 : character &- 87
    }
}
