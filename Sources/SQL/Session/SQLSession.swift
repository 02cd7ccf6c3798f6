/// One open transaction. Valid only inside the closure that received it; a use after it traps.
///
/// After a statement failed the transaction is over on both engines: every further statement throws
/// `.transactionAborted` and the commit is refused, unless the failure was inside ``savepoint(_:)``.
package protocol SQLSession: AnyObject {
    var dialect: SQLDialect { get }

    /// Runs a statement and returns the number of rows it changed (for a query, the rows it would return).
    @discardableResult func execute(_ statement: SQLStatement) throws -> Int

    /// Runs a query and hands out its rows one by one. The closure may run other statements.
    ///
    /// PostgreSQL holds the whole result in memory meanwhile: read a growing table in key-set chunks.
    func forEachRow(_ statement: SQLStatement, _ body: (any SQLRow) throws -> Void) throws

    /// Runs one statement for each element, without waiting for each answer (pipelined on PostgreSQL), and returns the
    /// rows changed in all. Results are dropped.
    @discardableResult func executeMany<Elements: Sequence>(
        _ elements: Elements, _ statement: (Elements.Element) throws -> SQLStatement
    ) throws -> Int

    /// Inserts rows as fast as the engine can. A row that breaks a constraint fails the whole batch.
    ///
    /// Names are lower-case words of the program (trap otherwise).
    func insert(into table: String, columns: [String], rows: SQLBatch) throws

    /// Runs several statements without values, as a migration writes them. Never begins or ends a transaction.
    func executeScript(_ script: String) throws

    /// Runs `body` so that its failure undoes only what it did; the error is thrown on, and the transaction goes on for
    /// who catches it.
    @discardableResult func savepoint<T>(_ body: () throws -> T) throws -> T
}

extension SQLSession {
    /// All rows of a query as tuples: `rows("SELECT number, kind FROM event", as: (Int64, String).self)`.
    package func rows<each Column: SQLConvertible>(
        _ statement: SQLStatement, as types: (repeat each Column).Type
    ) throws -> [(repeat each Column)] {
        var rows: [(repeat each Column)] = []
        try forEachRow(statement) { row in
            try row.requireColumns(count(repeat (each Column).self), for: statement)
            rows.append(try row.decode(as: types))
        }
        return rows
    }

    /// The first row of a query, or nil. Write `LIMIT 1` where there may be more.
    package func first<each Column: SQLConvertible>(
        _ statement: SQLStatement, as types: (repeat each Column).Type
    ) throws -> (repeat each Column)? {
        var first: (repeat each Column)?
        try forEachRow(statement) { row in
            guard first == nil else { return }
            try row.requireColumns(count(repeat (each Column).self), for: statement)
            let decoded: (repeat each Column) = try row.decode(as: types)
            first = .some(decoded)
        }
        return first
    }

    private func count<each Column>(_ types: repeat (each Column).Type) -> Int {
        var count = 0
        for _ in repeat each types { count += 1 }
        return count
    }
}

extension SQLRow {
    fileprivate func requireColumns(_ expected: Int, for statement: SQLStatement) throws {
        guard columnCount != expected else { return }
        throw SQLError(
            .decoding, "the query returns \(columnCount) columns, and \(expected) types were given",
            statement: statement.text(for: .postgres))
    }
}
