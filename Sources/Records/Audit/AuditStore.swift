package import SQL

/// The audit trail: rows are added with the write they tell of, in its transaction, and never changed.
package struct AuditStore: Sendable {
    private let database: any SQLDatabase

    package init(database: any SQLDatabase) {
        self.database = database
    }

    /// Adds rows to the transaction that does what they tell.
    package static func append(_ entries: [AuditEntry], in session: any SQLSession) throws {
        var rows = SQLBatch(columnCount: 8, reservingRows: entries.count)
        for entry in entries {
            rows.append(
                entry.number, entry.at, entry.actor, entry.action.rawValue, entry.subject, entry.detail, entry.request,
                entry.peer)
        }
        try session.insert(
            into: "audit", columns: ["number", "at", "actor", "action", "subject", "detail", "request", "peer"],
            rows: rows)
    }

    /// One row that tells of no other write: that somebody looked.
    package func append(_ entry: AuditEntry) async throws {
        try await database.write { session in try Self.append([entry], in: session) }
    }

    /// Newest first.
    package func page(_ question: AuditQuestion) async throws -> [AuditEntry] {
        let statement: SQLStatement = """
            SELECT number, at, actor, action, subject, detail, request, peer FROM audit
            WHERE \(question.condition) ORDER BY number DESC LIMIT \(question.limit)
            """
        return try await database.read { session in try Self.entries(statement, in: session) }
    }

    private static func entries(_ statement: SQLStatement, in session: any SQLSession) throws -> [AuditEntry] {
        let rows = try session.rows(
            statement, as: (Int64, Int64, String, String, String, String, String?, String?).self)
        return rows.compactMap { number, at, actor, action, subject, detail, request, peer in
            AuditAction(rawValue: action).map {
                AuditEntry(
                    number: number, at: at, actor: actor, action: $0, subject: subject, detail: detail,
                    request: request, peer: peer)
            }
        }
    }
}
