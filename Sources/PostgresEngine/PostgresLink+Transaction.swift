import CPostgres
import SQL

extension PostgresLink {
    /// Runs `body` in the transaction that has begun, and commits it or rolls it back.
    func finishTransaction<T>(_ body: (any SQLSession) throws -> T) throws -> T {
        let session = PostgresSession(self)
        defer { session.state.end() }
        do {
            let result = try body(session)
            try session.state.requireIntact()
            try commit()
            return result
        } catch {
            if PQtransactionStatus(handle) != PQTRANS_IDLE { try? run("ROLLBACK") }
            // The closure may have wrapped it: two transactions that met are still to be tried again.
            if let failure = session.state.failure, failure.code == .serialization { throw failure }
            throw error
        }
    }

    private func commit() throws {
        let result = PostgresResult(PQexec(handle, "COMMIT"))
        if !result.isSuccess, result.error(nil)?.engineCode == nil {
            throw SQLError(.unavailable, "the connection broke during COMMIT, so the outcome is not known: \(message)")
        }
        try check(result, "COMMIT")
        // The server answers a COMMIT of a failed transaction with ROLLBACK, and no error.
        guard result.command == "COMMIT" else {
            throw SQLError(.transactionAborted, "the server rolled the transaction back")
        }
    }
}
