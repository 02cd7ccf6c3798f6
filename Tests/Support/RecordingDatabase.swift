package import SQL
import Synchronization

/// A database that remembers what ran on it: how many closures, and every statement.
package final class RecordingDatabase: SQLDatabase {
    package struct Record: Sendable {
        package var closures = 0
        package var statements: [SQLStatement] = []
    }

    /// Where it runs; what is asked of this directly is not recorded.
    package let base: any SQLDatabase
    private let record = Mutex(Record())

    package init(_ base: any SQLDatabase) {
        self.base = base
    }

    package var dialect: SQLDialect { base.dialect }
    package var recorded: Record { record.withLock { $0 } }

    package func reset() {
        record.withLock { $0 = Record() }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
        record.withLock { $0.closures += 1 }
        return try await base.read { session in try body(RecordingSession(session, self)) }
    }

    @discardableResult package func write<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T)
        async throws -> T
    {
        record.withLock { $0.closures += 1 }
        return try await base.write { session in try body(RecordingSession(session, self)) }
    }

    package func close() async {
        await base.close()
    }

    fileprivate func add(_ statement: SQLStatement) {
        record.withLock { $0.statements.append(statement) }
    }
}

private final class RecordingSession: SQLSession {
    private let base: any SQLSession
    private let database: RecordingDatabase

    init(_ base: any SQLSession, _ database: RecordingDatabase) {
        self.base = base
        self.database = database
    }

    var dialect: SQLDialect { base.dialect }

    @discardableResult func execute(_ statement: SQLStatement) throws -> Int {
        database.add(statement)
        return try base.execute(statement)
    }

    func forEachRow(_ statement: SQLStatement, _ body: (any SQLRow) throws -> Void) throws {
        database.add(statement)
        try base.forEachRow(statement, body)
    }

    @discardableResult func executeMany<Elements: Sequence>(
        _ elements: Elements, _ statement: (Elements.Element) throws -> SQLStatement
    ) throws -> Int {
        try base.executeMany(elements) { element in
            let made = try statement(element)
            database.add(made)
            return made
        }
    }

    func insert(into table: String, columns: [String], rows: SQLBatch) throws {
        try base.insert(into: table, columns: columns, rows: rows)
    }

    func executeScript(_ script: String) throws { try base.executeScript(script) }

    func savepoint<T>(_ body: () throws -> T) throws -> T { try base.savepoint(body) }
}
