import SQL
import Traceability

/// One step inside a transaction that is open: load, decide, store.
struct ReviewTransaction {
    let session: any SQLSession
    let store: ReviewStore
    /// Whom a case is to be given to.
    var assignee: ReviewOfficer?
    /// Whether it is decided together with others.
    var isBulk = false

    init(session: any SQLSession, store: ReviewStore) {
        self.session = session
        self.store = store
    }

    func decide(
        _ number: Int64, _ move: ReviewMove, read: Int64?, by officer: ReviewOfficer, author: Author
    ) throws -> ReviewAnswer {
        let reader = ReviewReader(session: session)
        guard let record = try reader.record(number) else { return .missing }
        guard let kind = record.review.kind.file else {
            return try decide(move, record, read: read, by: officer, author: author)
        }
        return try decide(kind.reviewed, move, record, read: read, by: officer, author: author)
    }

    // MARK: What is no file

    private func decide(
        _ move: ReviewMove, _ record: ReviewRecord, read: Int64?, by officer: ReviewOfficer, author: Author
    ) throws -> ReviewAnswer {
        let circumstances = circumstances(record, read: read, version: record.review.subjectVersion, findings: [])
        switch ReviewRules.decide(move, on: record.review, by: officer, in: circumstances) {
        case .refused(let refusal): return .refused(refusal, record)
        case .done(let outcome): return try write(outcome, over: record, author)
        }
    }

    // MARK: Files

    private func decide<File: ReviewedFile>(
        _ type: File.Type, _ move: ReviewMove, _ record: ReviewRecord, read: Int64?, by officer: ReviewOfficer,
        author: Author
    ) throws -> ReviewAnswer {
        // The file before the case, as everybody does who writes one: so that two transactions never wait for one another.
        try session.execute("UPDATE file SET version = version WHERE id = \(record.review.subject)")
        guard let stored = try FileReader.file(type, record.review.subject, in: session),
            // Read again behind that lock: somebody may have been first.
            let record = try ReviewReader(session: session).record(record.review.number)
        else { return .missing }
        let now = ReviewRecord(review: record.review.reached(by: stored.subject), steps: record.steps)
        let findings = stored.file.findings(in: store.settings.circumstances(store.today))
        let circumstances = circumstances(now, read: read, version: stored.version, findings: findings)
        switch ReviewRules.decide(move, on: now.review, by: officer, in: circumstances) {
        case .refused(let refusal): return .refused(refusal, now)
        case .done(let outcome):
            let answer = try write(outcome, over: now, author)
            if let status = outcome.status, answer.done != nil {
                try stand(status, outcome.step, stored, author)
            }
            return answer
        }
    }

    /// The file as the decision leaves it, with all that follows from it.
    func stand<File: ReviewedFile>(
        _ status: FileStatus, _ step: ReviewStep, _ stored: StoredFile<File>, _ author: Author
    ) throws {
        var file = stored.file
        file.standing = Standing(
            status, since: store.today, reason: step.remark, decision: step.decision?.number,
            decisionDay: step.decision?.day, reasons: step.reasons.isEmpty ? nil : step.reasons,
            isAutomatic: step.deed == .passed ? true : nil)
        let writer = FileWriter(session: session, pen: store.pen, randomness: store.files.randomness)
        switch try writer.replace(stored.id, version: stored.version, with: file, by: author.saying(step.remark)) {
        case .stored(let written):
            for follower in store.files.followers { try follower.follow(written, in: session) }
        case .stale, .taken, .missing:
            // Somebody wrote it since it was read here: the whole step is tried again, and judged by what is there then.
            throw SQLError(.serialization, "a file was written while it was decided")
        }
    }

    // MARK: What both have

    private func circumstances(
        _ record: ReviewRecord, read: Int64?, version: Int64, findings: [Finding]
    ) -> ReviewCircumstances {
        ReviewCircumstances(
            now: store.pen.clock.now(), policy: store.settings.policy, read: read, subjectVersion: version,
            findings: findings, steps: record.steps, assignee: assignee, isBulk: isBulk)
    }

    func write(_ outcome: ReviewOutcome, over record: ReviewRecord, _ author: Author) throws -> ReviewAnswer {
        let writer = ReviewWriter(session: session, policy: store.settings.policy)
        guard try writer.save(outcome.review, step: outcome.step, over: record.review) else {
            let present = try ReviewReader(session: session).record(record.review.number) ?? record
            return .refused(present.review.state == .open ? .stale : .closed, present)
        }
        let (review, step) = (outcome.review, outcome.step)
        let detail = ["case \(review.number)", step.deed.rawValue, step.stage.rawValue, step.onBehalfOf, step.assignee]
        let audit = store.pen.entry(
            step.deed.audit, on: "\(review.kind.rawValue):\(review.subject)", by: author,
            detail: detail.compactMap(\.self).joined(separator: " "))
        try AuditStore.append([audit], in: session)
        return .done(ReviewRecord(review: review, steps: record.steps + [step]))
    }
}

extension ReviewCase {
    func reached(by subject: Subject) -> ReviewCase {
        var review = self
        review.reach = subject
        return review
    }
}

extension ReviewDeed {
    var audit: AuditAction {
        switch self {
        case .opened, .changed, .endorsed, .approved, .returned, .steppedBack, .withdrawn: .reviewDecided
        case .passed: .reviewPassed
        case .assigned, .released, .handedOver: .reviewAssigned
        }
    }
}
