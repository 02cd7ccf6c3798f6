import CPostgres
import SQL

extension PostgresLink {
    /// Connects and looks whether the database is one we may use.
    static func connect(_ settings: PostgresSettings) throws -> PostgresLink {
        let link = try open(settings)
        try link.prepareDatabase()
        return link
    }

    /// Connects only; for administration.
    static func open(_ settings: PostgresSettings) throws -> PostgresLink {
        // What stands before `dbname` may be overruled by the URL, what stands after it may not.
        let parameters = [
            ("connect_timeout", "\(settings.connectTimeout)"),
            ("application_name", "nguon"),
            ("keepalives_idle", "30"),
            ("keepalives_interval", "10"),
            ("keepalives_count", "3"),
            ("tcp_user_timeout", "60000"),
            ("dbname", settings.url),
            ("client_encoding", "UTF8"),
        ]
        let handle = withCStrings(parameters.map(\.0)) { keys in
            withCStrings(parameters.map(\.1)) { values in PQconnectdbParams(keys, values, 1) }
        }
        guard let handle else { throw SQLError(.unavailable, "libpq has no memory for a connection") }
        let link = PostgresLink(handle: handle)
        nguon_ignore_notices(handle)
        guard PQstatus(handle) == CONNECTION_OK else { throw SQLError(.unavailable, link.message) }
        return link
    }

    private static func withCStrings<T>(
        _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> T
    ) -> T {
        var bytes: [CChar] = []
        var starts: [Int] = []
        for text in texts {
            starts.append(bytes.count)
            bytes += text.utf8CString
        }
        return bytes.withUnsafeBufferPointer { buffer in
            var pointers: [UnsafePointer<CChar>?] = starts.map { buffer.baseAddress! + $0 }
            pointers.append(nil)
            return body(pointers)
        }
    }

    private func prepareDatabase() throws {
        let text = """
            SELECT set_config('jit', 'off', false), current_setting('synchronous_commit'),
                pg_encoding_to_char(encoding), datcollate, COALESCE(to_jsonb(d) ->> 'datlocprovider', 'c')
            FROM pg_database d WHERE datname = current_database()
            """
        let result = PostgresResult(PQexec(handle, text))
        try check(result, text)
        try requireDurable(result.text(row: 0, column: 1))
        try requireOrder(
            encoding: result.text(row: 0, column: 2), collation: result.text(row: 0, column: 3),
            provider: result.text(row: 0, column: 4))
    }

    private func requireDurable(_ synchronousCommit: String) throws {
        if synchronousCommit == "off" {
            throw SQLError(
                .configuration, "synchronous_commit is off: what is acknowledged would not be durable; set it to on")
        }
    }

    /// Order must be the order of the bytes, as SQLite's is: pages and backups rely on it.
    private func requireOrder(encoding: String, collation: String, provider: String) throws {
        guard encoding == "UTF8", provider == "c", ["C", "POSIX"].contains(collation) else {
            throw SQLError(
                .configuration,
                """
                the database has encoding \(encoding) and collation \(collation); create it with: \
                CREATE DATABASE nguon TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'
                """)
        }
    }
}
