import EPCIS
package import SQL

/// The messages that wait, and what became of those that do not.
///
/// Who causes a message prepares it before its transaction and appends it inside:
///
///     let message = outbox.prepare(OutgoingMessage(.invitation, …), by: author)
///     try await database.write { session in
///         …
///         try MessageOutbox.append([message], in: session)
///     }
package struct MessageOutbox: Sendable {
    private let database: any SQLDatabase
    private let pen: AuditPen

    package init(database: any SQLDatabase, pen: AuditPen) {
        self.database = database
        self.pen = pen
    }

    /// - Parameter author: who causes it.
    package func prepare(_ message: OutgoingMessage, by author: Author) -> QueuedMessage {
        let id = MessageID(number: pen.numbers.next())
        let audit = pen.entry(
            .messageQueued, on: message.about, by: author, detail: "\(message.purpose.rawValue) \(id)")
        return QueuedMessage(id: id, message: message, audit: audit)
    }

    /// Writes messages in the transaction that causes them.
    package static func append(_ messages: [QueuedMessage], in session: any SQLSession) throws {
        guard !messages.isEmpty else { return }
        var rows = SQLBatch(columnCount: columns.count, reservingRows: messages.count)
        for queued in messages { rows.append(row: row(of: queued)) }
        try session.insert(into: "message", columns: columns, rows: rows)
        try AuditStore.append(messages.map(\.audit), in: session)
    }

    private static let columns = [
        "number", "purpose", "about", "channel", "language", "recipient", "subject", "body", "parts", "actor",
        "created_at", "expires_at", "state", "attempts", "next_at",
    ]

    private static func row(of queued: QueuedMessage) -> [SQLValue] {
        let (message, audit) = (queued.message, queued.audit)
        return [
            queued.id.number.sqlValue, message.purpose.rawValue.sqlValue, message.about.sqlValue,
            message.recipient.channel.rawValue.sqlValue, message.language.sqlValue,
            message.recipient.address.sqlValue, message.subject.sqlValue, message.text.sqlValue,
            MessageParts.write(message.parts).sqlValue, audit.actor.sqlValue, audit.at.sqlValue,
            message.expiresAt.sqlValue, MessageState.waiting.rawValue.sqlValue, Int64(0).sqlValue, audit.at.sqlValue,
        ]
    }
}

extension MessageOutbox {
    /// What became of a message; nil when there is none of this ID.
    package func record(_ id: MessageID) async throws -> MessageRecord? {
        try await database.read { session in
            try Self.records("\(Self.select) WHERE number = \(id.number)", in: session).first
        }
    }

    /// Newest first.
    /// - Parameter before: the last message of the page before; nil for the first page.
    package func page(of state: MessageState, before: MessageID? = nil, limit: Int) async throws -> [MessageRecord] {
        let statement: SQLStatement = """
            \(Self.select) WHERE state = \(state.rawValue) AND number < \(before?.number ?? .max)
            ORDER BY number DESC LIMIT \(limit)
            """
        return try await database.read { session in try Self.records(statement, in: session) }
    }

    /// How many wait to be sent, at most 1,000: for the metrics.
    package func backlog() async throws -> Int {
        try await database.read { session in
            try session.rows("SELECT number FROM message WHERE state = 0 LIMIT 1000", as: (Int64).self).count
        }
    }

    private static var select: SQLStatement {
        "SELECT number, purpose, about, channel, state, attempts, cause, created_at, finished_at FROM message"
    }

    private static func records(_ statement: SQLStatement, in session: any SQLSession) throws -> [MessageRecord] {
        let types = (Int64, String, String, String, Int64, Int, String?, Int64, Int64?).self
        return try session.rows(statement, as: types).compactMap { row in
            guard let purpose = MessagePurpose(rawValue: row.1), let channel = MessageChannel(rawValue: row.3),
                let state = MessageState(rawValue: row.4)
            else { return nil }
            return MessageRecord(
                id: MessageID(number: row.0), purpose: purpose, about: row.2, channel: channel, state: state,
                attempts: row.5, cause: row.6.flatMap(MessageTrouble.Code.init), createdAt: row.7, finishedAt: row.8)
        }
    }
}
