/// Trouble with the database. A rule that is broken on purpose is never told this way; see `Finding`.
package struct SQLError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case uniqueViolation = "sql.uniqueViolation"
        case foreignKeyViolation = "sql.foreignKeyViolation"
        case checkViolation = "sql.checkViolation"
        case notNullViolation = "sql.notNullViolation"
        /// Two transactions met; the same work may succeed when tried again. The port has tried already.
        case serialization = "sql.serialization"
        /// The server or the file cannot be reached now, or the connection broke: 503, try later.
        case unavailable = "sql.unavailable"
        case diskFull = "sql.diskFull"
        /// A column holds another kind of value than the program asked for.
        case decoding = "sql.decoding"
        /// A value no engine may store (NUL in a text, NaN, a number too large for its column).
        case invalidValue = "sql.invalidValue"
        /// A write inside a read closure.
        case readOnly = "sql.readOnly"
        /// A statement after one that failed, outside a savepoint.
        case transactionAborted = "sql.transactionAborted"
        /// The database is not one we may use: wrong encoding, collation or durability.
        case configuration = "sql.configuration"
        /// The file or a page of the server's is damaged.
        case corrupt = "sql.corrupt"
        case other = "sql.other"
    }

    package let code: Code
    /// What the engine said, for the log: names of tables and constraints, never a bound value.
    package let message: String
    /// The statement's text without its values.
    package let statement: String?
    /// SQLSTATE, or SQLite's extended result code in decimal.
    package let engineCode: String?

    package init(_ code: Code, _ message: String, statement: String? = nil, engineCode: String? = nil) {
        self.code = code
        self.message = message
        self.statement = statement
        self.engineCode = engineCode
    }

    /// For the words of the catalogue; the engine's own message stays in the log.
    package var arguments: [String: String] { [:] }
}

extension SQLError: CustomStringConvertible {
    package var description: String {
        let place = statement.map { " in: \($0)" } ?? ""
        return "\(code.rawValue): \(message)\(place)"
    }
}
