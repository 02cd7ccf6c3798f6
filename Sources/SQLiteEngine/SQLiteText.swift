import Foundation
import GRDBSQLite
import SQL

/// What both engines refuse to store, checked here because SQLite would take it in silence.
enum SQLiteText {
    /// `SQLITE_TRANSIENT`: SQLite copies the bytes before the call returns.
    static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    /// SQLite keeps NUL in a text and then loses what follows in its own functions; PostgreSQL refuses it.
    static func requireNoNUL(_ bytes: UnsafeRawBufferPointer) throws {
        if !bytes.isEmpty, memchr(bytes.baseAddress!, 0, bytes.count) != nil {
            throw holdsNUL
        }
    }

    static var holdsNUL: SQLError {
        SQLError(.invalidValue, "a text holds the character NUL (U+0000), which cannot be stored")
    }

    /// SQLite stores NaN as NULL.
    static func checked(_ real: Double) throws -> Double {
        if real.isNaN { throw SQLError(.invalidValue, "a number is not a number (NaN), which cannot be stored") }
        return real
    }
}
