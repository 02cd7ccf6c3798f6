/// One value on its way into or out of a database: the five kinds both engines store.
///
/// Booleans travel as `.integer(0)` or `.integer(1)` and instants as `.integer` (microseconds since 1970, UTC).
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])

    /// The kind in words an SQL writer knows, for error messages.
    package var typeName: String {
        switch self {
        case .null: "NULL"
        case .integer: "BIGINT"
        case .real: "DOUBLE PRECISION"
        case .text: "TEXT"
        case .blob: "BYTEA"
        }
    }
}
