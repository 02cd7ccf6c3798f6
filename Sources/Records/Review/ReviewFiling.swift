package import SQL
package import Traceability

/// What belongs to the transaction that writes a file: handed in, it has a case; changed while it waits, its case begins anew; where it stops
/// waiting, its case is closed. So no file waits that no office sees, whichever door it came by.
package struct ReviewFiling: FileFollower {
    private let pen: AuditPen
    private let randomness: Randomness
    private let settings: ReviewSettings

    package init(pen: AuditPen, randomness: Randomness, settings: ReviewSettings) {
        self.pen = pen
        self.randomness = randomness
        self.settings = settings
    }

    package func follow<File: ProvinceFile>(_ stored: StoredFile<File>, in session: any SQLSession) throws {
        guard let kind = ReviewKind(File.kind) else { return }
        let index = stored.file.index(of: stored.id)
        let status = index.facets.first { $0.name == .status }.flatMap { FileStatus(rawValue: $0.value) }
        let open = try ReviewReader(session: session).open(kind, stored.id)
        switch (status, open) {
        case (.submitted, nil): try openCase(kind, stored, name: index.name, in: session)
        case (.submitted, let open?) where open.subjectVersion != stored.version:
            try beginAnew(open, stored, name: index.name, in: session)
        case (.submitted, _), (_, nil): break
        case (let status, let open?): try close(open, status, stored, in: session)
        }
    }

    private func openCase(
        _ kind: ReviewKind, _ stored: StoredFile<some ProvinceFile>, name: String, in session: any SQLSession
    ) throws {
        let (judged, at) = (judged(stored.file), pen.clock.now())
        var review = ReviewCase(
            number: pen.numbers.next(), kind: kind, subject: stored.id, subjectVersion: stored.version, title: name,
            reach: stored.subject, stage: settings.policy.firstStage(of: kind),
            cause: try cause(kind, stored, isBlocked: judged.isBlocked, in: session), openedAt: at,
            openedBy: try actor(of: stored, in: session), due: settings.policy.due(kind, openedAt: at))
        review.findings = judged.codes
        review.isBlocked = judged.isBlocked
        try ReviewWriter(session: session, policy: settings.policy).open(review)
    }

    /// What was endorsed before was endorsed of something else.
    private func beginAnew(
        _ open: ReviewCase, _ stored: StoredFile<some ProvinceFile>, name: String, in session: any SQLSession
    ) throws {
        let (judged, at) = (judged(stored.file), pen.clock.now())
        let actor = try actor(of: stored, in: session)
        let isDrawn = open.cause == .firstTime || open.cause == .sample
        let cause = isDrawn ? open.cause : try cause(open.kind, stored, isBlocked: judged.isBlocked, in: session)
        let next = open.after { review in
            review.subjectVersion = stored.version
            review.title = name
            review.reach = stored.subject
            review.stage = settings.policy.firstStage(of: open.kind)
            review.cause = cause
            review.findings = judged.codes
            review.isBlocked = judged.isBlocked
        }
        let step = ReviewStep(at: at, actor: actor, deed: .changed, stage: open.stage)
        try save(next, step, over: open, in: session)
    }

    private func close(
        _ open: ReviewCase, _ status: FileStatus?, _ stored: StoredFile<some ProvinceFile>, in session: any SQLSession
    ) throws {
        let (state, deed): (ReviewState, ReviewDeed) =
            switch status {
            case .active: (.approved, .approved)
            case .returned, .suspended: (.returned, .returned)
            case .draft, .submitted, .closed, nil: (.withdrawn, .withdrawn)
            }
        let step = ReviewStep(
            at: pen.clock.now(), actor: try actor(of: stored, in: session), deed: deed, stage: open.stage)
        try save(open.after { $0.close(state, by: step) }, step, over: open, in: session)
    }

    private func save(
        _ next: ReviewCase, _ step: ReviewStep, over open: ReviewCase, in session: any SQLSession
    ) throws {
        let writer = ReviewWriter(session: session, policy: settings.policy)
        // A step was taken between reading and writing it: the file's transaction is tried again from the beginning.
        guard try writer.save(next, step: step, over: open) else {
            throw SQLError(.serialization, "a review was decided while its file was written")
        }
    }

    // MARK: What a case is made of

    private func judged(_ file: some ProvinceFile) -> (codes: [String], isBlocked: Bool) {
        let today = CivilDay(inVietnamAt: pen.clock.now())
        return ReviewFindings.summary(file.findings(in: settings.circumstances(today)))
    }

    private func cause<File: ProvinceFile>(
        _ kind: ReviewKind, _ stored: StoredFile<File>, isBlocked: Bool, in session: any SQLSession
    ) throws -> ReviewCause {
        guard settings.policy.automatic.contains(kind) else { return .handedIn }
        if try ReviewReader(session: session).wasReturned(kind, stored.id) { return .handedIn }
        let owner = stored.file.index(of: stored.id).facets.first { $0.name == .owner }?.value ?? stored.id
        let isFirst = try ReviewAcquaintance(session: session).meet(owner, kind, at: pen.clock.now())
        let opening = ReviewOpening.decide(
            kind, isBlocked: isBlocked, isFirst: isFirst, draw: randomness.draw(), under: settings.policy)
        return if case .queue(let cause) = opening { cause } else { .automatic }
    }

    private func actor(of stored: StoredFile<some ProvinceFile>, in session: any SQLSession) throws -> String {
        try session.first(
            "SELECT actor FROM file_change WHERE file = \(stored.id) AND version = \(stored.version)",
            as: (String).self) ?? "system:review"
    }
}

extension Randomness {
    /// From 0 to 99, each about as likely as the others.
    func draw() -> Int { bytes(2).reduce(0) { $0 << 8 | Int($1) } % 100 }
}
