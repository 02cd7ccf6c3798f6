import CPostgres
import SQL

/// A statement the server has prepared.
struct PostgresStatement {
    let name: String
    let parameterTypes: [PostgresType]
    let columnTypes: [PostgresType]
}

extension PostgresLink {
    /// Runs one statement with its values and returns all it answers.
    func run(_ statement: SQLStatement) throws -> PostgresResult {
        let text = statement.text(for: .postgres)
        let prepared = try prepare(text)
        try parameters.encode(statement.parameters, as: prepared.parameterTypes, of: text)
        let result = parameters.withPointers { count, values, lengths, formats in
            PostgresResult(PQexecPrepared(handle, prepared.name, count, values, lengths, formats, 1))
        }
        try check(result, text)
        return result
    }

    /// The statement of this text, prepared now or before.
    func prepare(_ text: String) throws -> PostgresStatement {
        if let known = statements.find(text) { return known }
        let name = newName()
        try check(PostgresResult(PQprepare(handle, name, text, 0, nil)), text)
        let description = PostgresResult(PQdescribePrepared(handle, name))
        try check(description, text)
        let statement = PostgresStatement(
            name: name, parameterTypes: description.parameterTypes, columnTypes: description.columnTypes)
        for evicted in statements.insert(statement, for: text) { try run("DEALLOCATE \(evicted.name)") }
        return statement
    }

    /// Forgets what the server prepared: a script may have changed the tables.
    func forgetStatements() throws {
        columnTypes = [:]
        if !statements.removeAll().isEmpty { try run("DEALLOCATE ALL") }
    }
}
