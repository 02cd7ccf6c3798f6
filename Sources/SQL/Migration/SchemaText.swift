/// Renders a shared migration for one engine.
///
/// Written once: `TEXT`, `BIGINT`, `BYTEA`, `BOOLEAN`, `DOUBLE PRECISION`, and `) WITHOUT ROWID;` after a table whose
/// primary key is its order on the disk. SQLite gets `INTEGER`, `BLOB`, `INTEGER`, `REAL`, and every table `STRICT`, so
/// that a wrong kind is refused as PostgreSQL refuses it; `BIGINT PRIMARY KEY` so becomes SQLite's rowid. PostgreSQL
/// gets the text without `WITHOUT ROWID`.
package enum SchemaText {
    package static func rendered(
        _ text: String, for dialect: SQLDialect, migration name: String
    ) throws(MigrationError) -> String {
        var output = ""
        for statement in SchemaStatement.split(SchemaToken.tokens(of: text)) {
            output += try statement.rendered(for: dialect, migration: name)
        }
        return output
    }
}
