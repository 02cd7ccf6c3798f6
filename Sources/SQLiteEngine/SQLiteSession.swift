import GRDBSQLite
import SQL

/// One transaction on one connection; see ``SQLSession``.
final class SQLiteSession: SQLSession {
    var dialect: SQLDialect { .sqlite }

    let state = TransactionState()
    private let connection: SQLiteConnection

    init(_ connection: SQLiteConnection) {
        self.connection = connection
    }

    @discardableResult func execute(_ statement: SQLStatement) throws -> Int {
        try state.verb {
            try connection.withStatement(statement.text(for: .sqlite)) { prepared in
                try connection.bindForOneRun(statement.parameters, to: prepared)
                return try connection.stepToEnd(prepared)
            }
        }
    }

    func forEachRow(_ statement: SQLStatement, _ body: (any SQLRow) throws -> Void) throws {
        let text = statement.text(for: .sqlite)
        let prepared = try state.verb { try connection.borrow(text) }
        defer { connection.giveBack(prepared) }
        try state.verb { try connection.bindForManySteps(statement.parameters, to: prepared.statement) }
        let row = SQLiteRow(statement: prepared.statement)
        // Only the steps are the engine's: an error of the closure's own does not break the transaction.
        while try state.verb({ try connection.step(prepared.statement) }) { try body(row) }
    }

    @discardableResult func executeMany<Elements: Sequence>(
        _ elements: Elements, _ statement: (Elements.Element) throws -> SQLStatement
    ) throws -> Int {
        var changes = 0
        for element in elements { changes += try execute(try statement(element)) }
        return changes
    }

    func insert(into table: String, columns: [String], rows: SQLBatch) throws {
        precondition(columns.count == rows.columnCount, "the batch has \(rows.columnCount) columns")
        let text = SQLiteInsert.text(table: table, columns: columns)
        try state.verb {
            try connection.withStatement(text) { try connection.insert(rows, with: $0) }
        }
    }

    func executeScript(_ script: String) throws {
        try state.verb { try connection.runScript(script) }
    }

    func savepoint<T>(_ body: () throws -> T) throws -> T {
        try state.savepoint(body) { try connection.run($0) }
    }
}
