import GRDBSQLite
import SQL

extension SQLError {
    /// From SQLite's extended result code.
    init(sqlite code: Int32, message: String, statement: String? = nil) {
        self.init(Self.code(of: code), message, statement: statement, engineCode: "\(code)")
    }

    /// Extended codes that C writes as macros Swift cannot read: `SQLITE_CONSTRAINT | n << 8` and the like.
    private static func code(of code: Int32) -> Code {
        switch code {
        case 19 | 6 << 8, 19 | 8 << 8, 19 | 10 << 8: .uniqueViolation  // PRIMARYKEY, UNIQUE, ROWID
        case 19 | 3 << 8: .foreignKeyViolation
        case 19 | 1 << 8: .checkViolation
        case 19 | 5 << 8: .notNullViolation
        case 19 | 12 << 8: .invalidValue  // DATATYPE: a STRICT table refused the kind
        case 5 | 2 << 8: .serialization  // BUSY_SNAPSHOT
        default: primaryCode(of: code & 0xff)
        }
    }

    private static func primaryCode(of code: Int32) -> Code {
        switch code {
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_NOMEM, SQLITE_INTERRUPT: .unavailable
        case SQLITE_FULL: .diskFull
        case SQLITE_READONLY: .readOnly
        case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
        case SQLITE_TOOBIG, SQLITE_MISMATCH: .invalidValue
        default: .other
        }
    }
}
