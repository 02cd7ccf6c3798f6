import SQL
import Traceability

/// Reads cases inside a transaction that is open.
struct ReviewReader {
    let session: any SQLSession

    func review(_ number: Int64) throws -> ReviewCase? { try reviews("number = \(number)").first }

    func record(_ number: Int64) throws -> ReviewRecord? {
        try review(number).map { ReviewRecord(review: $0, steps: try steps(of: number)) }
    }

    /// The one that waits, where one does.
    func open(_ kind: ReviewKind, _ subject: String) throws -> ReviewCase? {
        try reviews("kind = \(kind.rawValue) AND subject = \(subject) AND state = 'open'").first
    }

    /// Whether the last word on it was to send it back.
    func wasReturned(_ kind: ReviewKind, _ subject: String) throws -> Bool {
        let state = try session.first(
            """
            SELECT state FROM review_case WHERE kind = \(kind.rawValue) AND subject = \(subject) AND state <> 'open'
            ORDER BY number DESC LIMIT 1
            """, as: (String).self)
        return state == ReviewState.returned.rawValue
    }

    /// - Parameter numbers: in any order; the answer is oldest first.
    func reviews(_ numbers: [Int64]) throws -> [ReviewCase] {
        numbers.isEmpty ? [] : try reviews("number \(in: numbers) ORDER BY number")
    }

    func reviews(_ condition: SQLStatement) throws -> [ReviewCase] {
        let rows = try session.rows(
            """
            SELECT number, kind, subject, subject_version, title, version, state, stage, cause, opened_at, opened_by,
                due, findings, is_blocked, parties, commune, sector, assignee, decided_at, decided_by, decision,
                decision_day
            FROM review_case WHERE \(condition)
            """, as: Row.self)
        return rows.compactMap(Self.review)
    }

    private typealias Row = (
        Int64, String, String, Int64, String, Int64, String, String, String, Int64, String, Int, String, Bool, String,
        String?, String?, String?, Int64?, String?, String?, Int?
    )

    /// Nil for what this program does not know.
    private static func review(_ row: Row) -> ReviewCase? {
        guard let kind = ReviewKind(rawValue: row.1), let state = ReviewState(rawValue: row.6),
            let stage = ReviewStage(rawValue: row.7), let cause = ReviewCause(rawValue: row.8)
        else { return nil }
        let reach = Subject(
            kind: kind.file, parties: Set(words(row.14)), commune: row.15,
            sector: row.16.flatMap(Sector.init(rawValue:)))
        var review = ReviewCase(
            number: row.0, kind: kind, subject: row.2, subjectVersion: row.3, title: row.4, reach: reach, stage: stage,
            cause: cause, openedAt: row.9, openedBy: row.10, due: CivilDay(number: row.11), findings: words(row.12),
            isBlocked: row.13)
        review.version = row.5
        review.state = state
        review.assignee = row.17
        review.decidedAt = row.18
        review.decidedBy = row.19
        review.decision = decision(row.20, row.21)
        return review
    }

    func steps(of number: Int64) throws -> [ReviewStep] {
        let types = (
            Int64, String, String?, String, String, String, String?, String?, Int?, String?
        ).self
        let rows = try session.rows(
            """
            SELECT at, actor, on_behalf_of, deed, stage, reasons, remark, decision, decision_day, assignee
            FROM review_step WHERE number = \(number) ORDER BY position
            """, as: types)
        return rows.compactMap { row in
            guard let deed = ReviewDeed(rawValue: row.3), let stage = ReviewStage(rawValue: row.4) else { return nil }
            return ReviewStep(
                at: row.0, actor: row.1, onBehalfOf: row.2, deed: deed, stage: stage,
                reasons: Self.words(row.5).compactMap(ReviewReason.init(rawValue:)), remark: row.6,
                decision: Self.decision(row.7, row.8), assignee: row.9)
        }
    }

    private static func decision(_ number: String?, _ day: Int?) -> ReviewDecision? {
        guard let number, let day else { return nil }
        return ReviewDecision(storedNumber: number, day: CivilDay(number: day))
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
