import CPostgres
import SQL

/// One transaction on one connection; see ``SQLSession``.
final class PostgresSession: SQLSession {
    var dialect: SQLDialect { .postgres }

    let state = TransactionState()
    private let link: PostgresLink

    init(_ link: PostgresLink) {
        self.link = link
    }

    @discardableResult func execute(_ statement: SQLStatement) throws -> Int {
        try state.verb { try link.run(statement).rowsAffected }
    }

    func forEachRow(_ statement: SQLStatement, _ body: (any SQLRow) throws -> Void) throws {
        let result = try state.verb { try link.run(statement) }
        try withExtendedLifetime(result) {
            for index in 0..<result.rowCount { try body(PostgresRow(result: result.pointer, index: index)) }
        }
    }

    @discardableResult func executeMany<Elements: Sequence>(
        _ elements: Elements, _ statement: (Elements.Element) throws -> SQLStatement
    ) throws -> Int {
        var changes = 0
        var batch = PostgresPipelineBatch()
        for element in elements {
            batch.append(try statement(element))
            if batch.isFull { changes += try send(&batch) }
        }
        return changes + (try send(&batch))
    }

    private func send(_ batch: inout PostgresPipelineBatch) throws -> Int {
        defer { batch = PostgresPipelineBatch() }
        return try state.verb { try link.runPipelined(batch.statements) }
    }

    func insert(into table: String, columns: [String], rows: SQLBatch) throws {
        precondition(columns.count == rows.columnCount, "the batch has \(rows.columnCount) columns")
        try state.verb { try link.insert(rows, into: SQLName.checked(table), columns: SQLName.list(columns)) }
    }

    func executeScript(_ script: String) throws {
        try state.verb {
            try link.run(script)
            guard PQtransactionStatus(link.handle) == PQTRANS_INTRANS else {
                throw SQLError(.other, "a script does not end the transaction it runs in")
            }
            try link.forgetStatements()
        }
    }

    func savepoint<T>(_ body: () throws -> T) throws -> T {
        try state.savepoint(body) { try link.run($0) }
    }
}
