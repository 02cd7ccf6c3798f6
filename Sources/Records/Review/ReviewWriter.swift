import SQL
import Traceability

/// Writes cases inside a transaction that is open: the row, its step, the parts of the queue it lies in, what offices are counted by.
struct ReviewWriter {
    let session: any SQLSession
    let policy: ReviewPolicy

    /// A case of one that waits for an officer, or passes by itself.
    func open(_ review: ReviewCase) throws {
        var rows = SQLBatch(columnCount: 18)
        rows.append(
            review.number, review.kind.rawValue, review.subject, review.subjectVersion, review.title, review.version,
            review.state.rawValue, review.stage.rawValue, review.cause.rawValue, review.openedAt, review.openedBy,
            review.due.number, review.findings.joined(separator: " "), review.isBlocked,
            review.reach.parties.sorted().joined(separator: " "), review.reach.commune, review.reach.sector?.rawValue,
            review.assignee)
        try session.insert(
            into: "review_case",
            columns: [
                "number", "kind", "subject", "subject_version", "title", "version", "state", "stage", "cause",
                "opened_at", "opened_by", "due", "findings", "is_blocked", "parties", "commune", "sector", "assignee",
            ], rows: rows)
        try insert(
            ReviewStep(at: review.openedAt, actor: review.openedBy, deed: .opened, stage: review.stage), of: review)
        try enqueue(review)
        try ReviewTallies(session: session).add([(.opened, 1)], for: review, at: review.openedAt)
    }

    /// A case one step on.
    /// - Returns: false where somebody was first; then nothing was written.
    func save(_ next: ReviewCase, step: ReviewStep, over before: ReviewCase) throws -> Bool {
        let changed = try session.execute(
            """
            UPDATE review_case SET version = \(next.version), subject_version = \(next.subjectVersion),
                title = \(next.title), state = \(next.state.rawValue), stage = \(next.stage.rawValue),
                cause = \(next.cause.rawValue), opened_by = \(next.openedBy), due = \(next.due.number),
                findings = \(next.findings.joined(separator: " ")), is_blocked = \(next.isBlocked),
                parties = \(next.reach.parties.sorted().joined(separator: " ")), commune = \(next.reach.commune),
                sector = \(next.reach.sector?.rawValue), assignee = \(next.assignee), decided_at = \(next.decidedAt),
                decided_by = \(next.decidedBy), decision = \(next.decision?.number),
                decision_day = \(next.decision?.day.number)
            WHERE number = \(before.number) AND version = \(before.version) AND state = 'open'
            """)
        guard changed == 1 else { return false }
        try insert(step, of: next)
        if next.state != .open || next.stage != before.stage || next.reach != before.reach || next.cause != before.cause
        {
            try session.execute("DELETE FROM review_queue WHERE number = \(next.number)")
            if next.state == .open { try enqueue(next) }
        }
        if let figure = ReviewFigure(next.state) { try count(figure, next, at: step.at) }
        return true
    }

    private func insert(_ step: ReviewStep, of review: ReviewCase) throws {
        var rows = SQLBatch(columnCount: 12)
        rows.append(
            review.number, review.version, step.at, step.actor, step.onBehalfOf, step.deed.rawValue,
            step.stage.rawValue, step.reasons.map(\.rawValue).joined(separator: " "), step.remark,
            step.decision?.number, step.decision?.day.number, step.assignee)
        try session.insert(
            into: "review_step",
            columns: [
                "number", "position", "at", "actor", "on_behalf_of", "deed", "stage", "reasons", "remark", "decision",
                "decision_day", "assignee",
            ], rows: rows)
    }

    private func enqueue(_ review: ReviewCase) throws {
        let parts = review.cause == .automatic ? [ReviewQueue.passing] : ReviewScope.all(of: review).map(\.text)
        var rows = SQLBatch(columnCount: 2, reservingRows: 20)
        for scope in parts + review.reach.parties.map(ReviewQueue.scope) { rows.append(scope, review.number) }
        try session.insert(into: "review_queue", columns: ["scope", "number"], rows: rows)
    }

    private func count(_ figure: ReviewFigure, _ review: ReviewCase, at: Int64) throws {
        let (opened, day) = (CivilDay(inVietnamAt: review.openedAt), CivilDay(inVietnamAt: at))
        var figures: [(ReviewFigure, Int64)] = [(figure, 1)]
        if figure.isDecision {
            figures.append((.days, Int64(policy.calendar.count(after: opened, through: day))))
            if review.due < day { figures.append((.late, 1)) }
        }
        try ReviewTallies(session: session).add(figures, for: review, at: at)
    }
}
