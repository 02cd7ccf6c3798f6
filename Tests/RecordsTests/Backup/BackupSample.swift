import Records
import SQL
import Support

/// A store with some rows in its tables, written straight: a backup does not care what they mean.
struct BackupSample {
    let database: TestDatabase
    let migrator: Migrator
    let backup: Backup
    private let clock = FrozenClock()

    init(_ engine: Engine, files: [MigrationFile] = RecordsSchema.files, isMigrated: Bool = true) async throws {
        database = try await engine.makeDatabase()
        migrator = try Migrator(files: files) { Self.digest($0) }
        if isMigrated { try await migrator.migrate(database) }
        let clock = self.clock
        let wallClock = WallClock { clock.now }
        let numbers = TimeOrderedNumbers(clock: wallClock, randomness: Randomness { Array(repeating: 7, count: $0) })
        backup = Backup(database: database, migrator: migrator, pen: AuditPen(clock: wallClock, numbers: numbers))
    }

    /// Stands in for SHA-256: the same for the same bytes.
    private static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var random = SeededRandom(seed: bytes.reduce(7) { ($0 &+ UInt64($1)) &* 0x100_0000_01b3 })
        return random.bytes(32)
    }

    /// The number of a migration that does not exist yet.
    static var next: String {
        let last = RecordsSchema.files.compactMap { Int($0.name.prefix(4)) }.max() ?? 0
        let number = "\(last + 1)"
        return String(repeating: "0", count: 4 - number.count) + number
    }

    /// Events over several months, each with two mentions and a body; bytes of every value, and one row of other tables.
    func fill(events: Int, from first: Int = 1) async throws {
        let start = clock.now
        try await database.write { session in
            var random = SeededRandom(seed: UInt64(first))
            for number in first..<first + events {
                let time = start + Int64(number) * 20_000_000_000
                try session.execute(
                    """
                    INSERT INTO event (number, event_id, kind, event_time, zone_offset, record_time, event_hash, digest,
                        salt, sender, job)
                    VALUES (\(number), \(number % 3 == 0 ? nil : "urn:uuid:\(number) đ"), 1, \(-time), '+07:00', \(time),
                        \(random.bytes(32)), \(random.bytes(32)), \(random.bytes(16)), 'p', \(Int64.max))
                    """)
                try session.execute(
                    """
                    INSERT INTO event_body (number, record_time, context, body)
                    VALUES (\(number), \(time), 1, \(random.bytes(number % 5 == 0 ? 0 : 900)))
                    """)
                for position in 0..<2 {
                    try session.execute(
                        """
                        INSERT INTO mention (event, position, record_time, thing, role, quantity, event_time)
                        VALUES (\(number), \(position), \(time), 't', 1, \(position == 0 ? nil : 0.1), \(-time))
                        """)
                }
            }
            if first == 1 { try insertOthers(session) }
        }
    }

    /// A row in every table that ``fill(events:from:)`` leaves empty.
    private func insertOthers(_ session: any SQLSession) throws {
        let some: [UInt8] = [0, 1, 254, 255]
        let statements: [SQLStatement] = [
            "UPDATE counter SET value = 700, at = 3 WHERE name = 'event'",
            "INSERT INTO event_identity (prefix, number) VALUES (\(Int64.min), 1), (\(Int64.max), 2)",
            "INSERT INTO error_declaration (event_identity, number) VALUES (\(some), 2)",
            "INSERT INTO event_context (id, digest, body) VALUES (1, \(some), \(some))",
            "INSERT INTO event_erasure (number, erased_at, actor, reason) VALUES (9, 1, 'a', '')",
            """
            INSERT INTO capture_job (number, sender, actor, created_at, behaviour, state, document_digest, byte_count,
                event_count, stored_count, duplicate_count, refused_count)
            VALUES (\(Int64.max), 's', 'a', \(Int64.min), 0, 1, \(some), 1, 2, 3, 4, 5)
            """,
            "INSERT INTO capture_finding (job, position, severity, code, arguments) VALUES (1, 0, 1, 'c', '{}')",
            "INSERT INTO capture_document (job, body, attempts) VALUES (1, \([UInt8](repeating: 9, count: 900)), 0)",
            "INSERT INTO event_sender (event, sender) VALUES (9, 's')",
            "INSERT INTO submission (job, first_position, count, first_number, duplicate) VALUES (1, 0, 9, 1, \(true))",
            """
            INSERT INTO vocabulary_element (thing, kind, sender, job, id, record_time, context, body)
            VALUES ('t', 'k', 's', 1, 'i', 5, 1, \(some))
            """,
            "INSERT INTO search_entry (thing, kind, name, owner) VALUES ('t', 1, 'sau rieng', 'o'), ('o', 2, 'vuon', NULL)",
            "INSERT INTO search_word (word, thing, weight) VALUES ('sau', 't', 4), ('#75', 't', 1)",
            """
            INSERT INTO api_key (id, secret_hash, name, sender, scopes, created_at, created_by)
            VALUES ('k', \(some), 'Đồng Nai', 's', 'a b', 1, 'x')
            """,
            "INSERT INTO api_key_use (id, used_at) VALUES ('k', 1)",
            """
            INSERT INTO account (id, login, name, created_at, created_by, password, totp_secret)
            VALUES ('user:1', 'lan', 'Lan', 1, 'x', 'scrypt', \(some))
            """,
            """
            INSERT INTO account_grant (number, account, role, party, communes, sectors, given_at, given_by)
            VALUES (1, 'user:1', 'owner', 'htx', '', '', 1, 'x')
            """,
            """
            INSERT INTO account_session (token_hash, id, account, created_at, expires_at, stage, agent, network)
            VALUES (\(some), 's', 'user:1', 1, 2, 1, 'a', 'n')
            """,
            """
            INSERT INTO account_code (id, code_hash, kind, name, created_at, created_by, expires_at, attempts)
            VALUES ('c', \(some), 'invitation', 'Mai', 1, 'x', 2, 0)
            """,
            "INSERT INTO recovery_code (account, code_hash) VALUES ('user:1', \(some))",
            "INSERT INTO sign_in_failure (subject, source, failures, last_at) VALUES (\(some), 'n', 1, 2)",
            "INSERT INTO secret (name, value) VALUES ('n', \(some))",
            """
            INSERT INTO audit (number, at, actor, action, subject, detail)
            VALUES (5, 6, 'key:1', 'capture.stored', 'job:1', 'Bưởi')
            """,
        ]
        for statement in statements { try session.execute(statement) }
    }

    func count(_ table: String) async throws -> Int {
        try await database.read { session in
            try session.first("SELECT CAST(COUNT(*) AS BIGINT) FROM \(name: table)", as: Int.self) ?? 0
        }
    }

    func auditActions() async throws -> [String] {
        try await database.read { try $0.rows("SELECT action FROM audit ORDER BY number", as: String.self) }
    }

    /// Every `table.column` the engine knows, but the migrations' own and PostgreSQL's partitions.
    func catalogue() async throws -> Set<String> {
        let statement: SQLStatement =
            switch database.dialect {
            case .sqlite:
                """
                SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c
                WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name <> 'schema_migration'
                """
            case .postgres:
                """
                SELECT CAST(c.relname || '.' || a.attname AS TEXT) FROM pg_class c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'schema_migration'
                AND c.relnamespace = 'public'::regnamespace
                """
            }
        return Set(try await database.read { try $0.rows(statement, as: String.self) })
    }
}
