import GS1
import SQL
import Traceability

/// Writes suspensions inside a transaction that is open: the row, its step, its audit row, and that pages in memory are of yesterday.
struct SuspensionWriter {
    let session: any SQLSession
    let pen: AuditPen
    let author: Author

    private var reader: SuspensionReader { SuspensionReader(session) }

    func make(
        _ id: String, _ subject: SuspensionSubject, file: String, _ terms: SuspensionTerms
    ) throws -> SuspensionOutcome {
        if let present = try reader.suspension(id) { return .repeated(present) }
        let audit = pen.entry(
            .suspensionMade, on: "suspension:\(id)", by: author, detail: "\(subject.thing.text) \(terms.kind.rawValue)")
        let written = try session.execute(
            """
            INSERT INTO suspension (id, number, version, file, thing, level, kind, decision, authority, reason, from_day,
                until_day, created_at, actor)
            VALUES (\(id), \(audit.number), 1, \(file), \(subject.thing.text), \(subject.level.rawValue),
                \(terms.kind.rawValue), \(terms.decision), \(terms.authority), \(terms.reason),
                \(Int64(terms.from.number)), \(terms.until.map { Int64($0.number) }), \(audit.at), \(author.actor))
            ON CONFLICT (thing, decision) DO NOTHING
            """)
        guard written == 1 else {
            return try reader.suspension(of: subject.thing, by: terms.decision).map { .known($0) } ?? .missing
        }
        try note(id, .made, terms.reason, decision: terms.decision, audit)
        return try reader.suspension(id).map { .stored($0) } ?? .missing
    }

    func answer(_ id: String, _ answer: SuspensionAnswer) throws -> SuspensionOutcome {
        guard let present = try reader.suspension(id) else { return .missing }
        guard present.liftedAt == nil else { return .over(present) }
        let audit = pen.entry(.suspensionAnswered, on: "suspension:\(id)", by: author)
        try session.execute(
            "UPDATE suspension SET version = version + 1, answered_at = \(audit.at) WHERE id = \(id)")
        try note(id, .answered, answer.text, decision: nil, audit)
        return try reader.suspension(id).map { .stored($0) } ?? .missing
    }

    /// - Parameter version: that was read: an answer that came meanwhile is to be read first.
    func lift(_ id: String, version: Int64?, _ lifting: SuspensionLifting) throws -> SuspensionOutcome {
        guard let present = try reader.suspension(id) else { return .missing }
        guard present.liftedAt == nil else { return .over(present) }
        guard version == nil || version == present.version else { return .stale(present) }
        let audit = pen.entry(.suspensionLifted, on: "suspension:\(id)", by: author)
        let changed = try session.execute(
            """
            UPDATE suspension SET version = version + 1, lifted_at = \(audit.at)
            WHERE id = \(id) AND version = \(present.version)
            """)
        guard changed == 1 else { return try reader.suspension(id).map { .stale($0) } ?? .missing }
        try note(id, .lifted, lifting.reason, decision: lifting.decision, audit)
        return try reader.suspension(id).map { .stored($0) } ?? .missing
    }

    private func note(
        _ id: String, _ kind: SuspensionStep.Kind, _ text: String, decision: String?, _ audit: AuditEntry
    ) throws {
        try session.execute(
            """
            INSERT INTO suspension_step (suspension, number, at, actor, step, text, decision)
            VALUES (\(id), \(audit.number), \(audit.at), \(author.actor), \(kind.rawValue), \(text), \(decision))
            """)
        try AuditStore.append([audit], in: session)
        guard kind != .answered else { return }
        try LinkWriter.announce(in: session, at: audit.at)
        try session.execute("UPDATE counter SET value = value + 1 WHERE name = 'statement'")
    }
}
