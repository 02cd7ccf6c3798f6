import SQL

extension SQLError {
    /// From the server's SQLSTATE (PostgreSQL manual, appendix A).
    init(sqlState: String, message: String, statement: String?) {
        self.init(Self.code(of: sqlState, message), message, statement: statement, engineCode: sqlState)
    }

    private static func code(of state: String, _ message: String) -> Code {
        switch state {
        case "23505": .uniqueViolation
        case "23503": .foreignKeyViolation
        case "23514": .checkViolation
        case "23502": .notNullViolation
        case "40001", "40P01": .serialization
        // A prepared statement met a changed table: prepared anew, the same work succeeds.
        case "0A000" where message.hasPrefix("cached plan"), "26000": .serialization
        case "25006": .readOnly
        case "25P02": .transactionAborted
        case "53100": .diskFull
        case "57014", "55P03", "58030": .unavailable
        case "XX001", "XX002": .corrupt
        default: code(ofClass: state.prefix(2))
        }
    }

    private static func code(ofClass prefix: Substring) -> Code {
        switch prefix {
        case "08", "53", "57": .unavailable  // connection, resources, operator intervention
        case "22": .invalidValue
        default: .other
        }
    }
}
