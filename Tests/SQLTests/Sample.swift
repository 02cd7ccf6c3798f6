import SQL
import Support

extension SQLDatabase {
    /// A table with a column of every kind.
    func createSample() async throws {
        try await write { session in try session.createSample() }
    }
}

extension SQLSession {
    func createSample() throws {
        let table = """
            CREATE TABLE sample (
                id BIGINT PRIMARY KEY,
                name TEXT CHECK (name <> 'cấm'),
                flag BOOLEAN,
                ratio DOUBLE PRECISION,
                body BYTEA
            );
            CREATE INDEX sample_name ON sample (name);
            """
        try executeScript(try SchemaText.rendered(table, for: dialect, migration: "sample"))
    }

    /// Rows named `sample N` whose body is one byte of N.
    func insertSamples(_ ids: ClosedRange<Int>) throws {
        var rows = SQLBatch(columnCount: 3)
        for id in ids { rows.append(id, "sample \(id)", [UInt8(truncatingIfNeeded: id)]) }
        try insert(into: "sample", columns: ["id", "name", "body"], rows: rows)
    }

    func count(_ table: StaticString = "sample") throws -> Int {
        try first("SELECT CAST(COUNT(*) AS BIGINT) FROM \(raw: table)", as: Int.self) ?? 0
    }
}
