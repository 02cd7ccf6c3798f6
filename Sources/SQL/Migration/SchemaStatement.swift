/// One statement of a shared migration, its semicolon included.
struct SchemaStatement {
    var tokens: [SchemaToken]

    static func split(_ tokens: [SchemaToken]) -> [SchemaStatement] {
        var statements: [SchemaStatement] = []
        var current: [SchemaToken] = []
        for token in tokens {
            current.append(token)
            if token.text == ";" {
                statements.append(SchemaStatement(tokens: current))
                current = []
            }
        }
        return current.isEmpty ? statements : statements + [SchemaStatement(tokens: current)]
    }

    func rendered(for dialect: SQLDialect, migration name: String) throws(MigrationError) -> String {
        try checkShared(name)
        var copy = self
        switch dialect {
        case .sqlite: copy.renderForSQLite()
        case .postgres: copy.removeWithoutRowID()
        }
        return copy.tokens.map { String($0.text) }.joined()
    }

    /// Words that one of the engines does not know, or knows in a sense of its own.
    private static let foreign: Set<String> = [
        "AUTOINCREMENT", "SERIAL", "BIGSERIAL", "GENERATED", "BLOB", "JSON", "JSONB", "TIMESTAMP", "TIMESTAMPTZ",
        "UUID",
        "VARCHAR", "NUMERIC", "REAL", "INT", "INTEGER", "SMALLINT", "STRICT", "NOW", "CURRENT_TIMESTAMP",
    ]

    private func checkShared(_ name: String) throws(MigrationError) {
        guard let word = tokens.first(where: { Self.foreign.contains($0.keyword) }) else { return }
        throw MigrationError(.notShared, name, String(word.text))
    }

    private static let sqliteTypes = ["BIGINT": "INTEGER", "BYTEA": "BLOB", "BOOLEAN": "INTEGER", "DOUBLE": "REAL"]

    private mutating func renderForSQLite() {
        let isTable = createsTable
        tokens = tokens.compactMap { token in
            if token.keyword == "PRECISION" { return nil }
            guard let type = Self.sqliteTypes[token.keyword] else { return token }
            return SchemaToken(kind: .word, text: type[...])
        }
        if isTable { addStrict() }
    }

    private var createsTable: Bool {
        let words = tokens.lazy.filter { $0.kind != .blank }.prefix(2).map(\.keyword)
        return Array(words) == ["CREATE", "TABLE"]
    }

    private mutating func addStrict() {
        let options = isWithoutRowID ? ", STRICT" : " STRICT"
        let end = tokens.lastIndex { $0.text == ";" } ?? tokens.endIndex
        let last = tokens[..<end].lastIndex { $0.kind != .blank } ?? tokens.startIndex
        tokens.insert(SchemaToken(kind: .other, text: options[...]), at: last + 1)
    }

    private var isWithoutRowID: Bool { tokens.contains { $0.keyword == "ROWID" } }

    private mutating func removeWithoutRowID() {
        guard createsTable, let rowID = tokens.lastIndex(where: { $0.keyword == "ROWID" }),
            let without = tokens[..<rowID].lastIndex(where: { $0.keyword == "WITHOUT" })
        else { return }
        tokens.removeSubrange(without...rowID)
    }
}
