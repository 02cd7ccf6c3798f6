import CPostgres
import SQL

/// An answer of the server's, freed with this object.
final class PostgresResult {
    let pointer: OpaquePointer?

    init(_ pointer: OpaquePointer?) {
        self.pointer = pointer
    }

    deinit {
        PQclear(pointer)
    }

    var status: ExecStatusType { PQresultStatus(pointer) }

    var isSuccess: Bool {
        guard pointer != nil else { return false }
        return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_COPY_IN
    }

    var rowCount: Int32 { PQntuples(pointer) }

    /// Rows changed, or returned by a query.
    var rowsAffected: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    /// The command's name as the server says it was done.
    var command: String { String(cString: PQcmdStatus(pointer)) }

    /// A field of a result in text format.
    func text(row: Int32, column: Int32) -> String {
        String(cString: PQgetvalue(pointer, row, column))
    }

    var parameterTypes: [PostgresType] {
        (0..<PQnparams(pointer)).map { PostgresType(oid: PQparamtype(pointer, $0)) }
    }

    var columnTypes: [PostgresType] {
        (0..<PQnfields(pointer)).map { PostgresType(oid: PQftype(pointer, $0)) }
    }

    /// What the server said went wrong; nil when it was libpq or the wire.
    func error(_ statement: String?) -> SQLError? {
        guard let pointer, let state = field(pointer, "C") else { return nil }
        return SQLError(sqlState: state, message: field(pointer, "M") ?? "", statement: statement)
    }

    private func field(_ pointer: OpaquePointer, _ code: Unicode.Scalar) -> String? {
        PQresultErrorField(pointer, Int32(code.value)).map { String(cString: $0) }
    }
}
