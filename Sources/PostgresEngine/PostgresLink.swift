import CPostgres
import SQL

/// An open libpq connection with its prepared statements. Used by one thread at a time: its ``PostgresConnection``'s.
final class PostgresLink {
    let handle: OpaquePointer
    var statements = StatementCache<PostgresStatement>(capacity: 300)
    /// The types of columns that were copied into, by `table (columns)`.
    var columnTypes: [String: [PostgresType]] = [:]
    var parameters = PostgresParameters()
    private var names = 0

    init(handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        PQfinish(handle)
    }

    /// Whether the next transaction can begin here.
    var isUsable: Bool { PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE }

    /// Runs text without values, several statements too.
    func run(_ text: String) throws {
        let result = PostgresResult(PQexec(handle, text))
        try check(result, text)
    }

    /// Throws what the server, or the broken connection, says went wrong.
    func check(_ result: PostgresResult, _ text: String?) throws {
        guard !result.isSuccess else { return }
        let error = error(of: result, text)
        // The text must be prepared anew: a table changed under it.
        if let text, ["0A000", "26000"].contains(error.engineCode) { _ = statements.remove(text) }
        throw error
    }

    func error(of result: PostgresResult, _ text: String?) -> SQLError {
        result.error(text) ?? SQLError(.unavailable, message, statement: text)
    }

    /// What libpq itself says of the connection.
    var message: String {
        let text = String(cString: PQerrorMessage(handle))
        return text.isEmpty ? "the connection broke" : String(text.split(separator: "\n").joined(separator: " "))
    }

    func newName() -> String {
        names += 1
        return "nguon_\(names)"
    }
}
