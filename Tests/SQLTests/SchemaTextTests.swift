import SQL
import Testing

@Suite("a shared migration's text")
struct SchemaTextTests {
    private static let shared = """
        -- A BIGINT; in a comment 'stays.
        CREATE TABLE mention (
            event BIGINT NOT NULL, /* BYTEA */ body BYTEA DEFAULT 'BYTEA; BIGINT',
            ratio DOUBLE PRECISION, flag BOOLEAN NOT NULL DEFAULT FALSE,
            "BOOLEAN" TEXT, PRIMARY KEY (event, body)
        ) WITHOUT ROWID;

        CREATE TABLE plain (id BIGINT PRIMARY KEY) -- the end
        ;
        CREATE UNIQUE INDEX m ON mention (ratio) WHERE flag;
        """

    @Test("SQLite gets its types, and every table strict")
    func sqlite() throws {
        let text = try SchemaText.rendered(Self.shared, for: .sqlite, migration: "m")
        let expected = """
            -- A BIGINT; in a comment 'stays.
            CREATE TABLE mention (
                event INTEGER NOT NULL, /* BYTEA */ body BLOB DEFAULT 'BYTEA; BIGINT',
                ratio REAL , flag INTEGER NOT NULL DEFAULT FALSE,
                "BOOLEAN" TEXT, PRIMARY KEY (event, body)
            ) WITHOUT ROWID, STRICT;

            CREATE TABLE plain (id INTEGER PRIMARY KEY) STRICT -- the end
            ;
            CREATE UNIQUE INDEX m ON mention (ratio) WHERE flag;
            """
        #expect(text == expected)
    }

    @Test("PostgreSQL gets the text without WITHOUT ROWID")
    func postgres() throws {
        let text = try SchemaText.rendered(Self.shared, for: .postgres, migration: "m")
        #expect(text == Self.shared.replacing(") WITHOUT ROWID;", with: ") ;"))
    }

    @Test(
        "a word that only one engine knows is refused",
        arguments: ["id SERIAL", "at TIMESTAMPTZ", "body BLOB", "id INTEGER", "data JSONB", "x TEXT DEFAULT NOW()"])
    func foreign(column: String) {
        let error = #expect(throws: MigrationError.self) {
            try SchemaText.rendered("CREATE TABLE t (\(column));", for: .postgres, migration: "0007_t")
        }
        #expect(error?.code == .notShared)
        #expect(error?.name == "0007_t")
    }

    @Test("an unfinished string or comment ends with the text", arguments: ["SELECT 'x", "/* x", "-- x", "\"", "'"])
    func unfinished(text: String) throws {
        #expect(try SchemaText.rendered(text, for: .postgres, migration: "m") == text)
    }
}
