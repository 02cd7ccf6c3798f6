import Hummingbird
import Records
import Traceability

/// `/quan-ly/{kind}/{id}/quyet-dinh?sang=active`: a page that asks once more, and the step itself.
struct FileDecisionHandler<Guide: FileGuide>: Handler {
    let id: String
    let guide: Guide
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.file(guide, id, for: visit, doing: .fileRead)
        let review = try await review(of: stored)
        guard visit.method == .post else {
            return try page(stored, wanted(visit.query["sang"], stored, visit), review, visit)
        }
        let form = try await visit.form(settings: desk.settings)
        let next = try wanted(form["sang"], stored, visit)
        let errors = errors(form, next, stored, desk.view(visit))
        guard errors.isEmpty else {
            return page(stored, next, review, visit, form, errors, status: .unprocessableContent)
        }
        if let review, next == .active || next == .returned {
            return try await decide(review, stored, next, form, visit)
        }
        return try await decide(stored, next, form, visit)
    }

    /// The case of a file that waits.
    private func review(of stored: StoredFile<Guide.File>) async throws -> ReviewCase? {
        guard guide.standing(of: stored.file).status == .submitted else { return nil }
        return try await desk.reviews.obtain(stored)?.review
    }

    /// - Throws: 403 for a step the caller may not take, 409 for one that does not follow.
    private func wanted(_ text: String?, _ stored: StoredFile<Guide.File>, _ visit: Visit) throws -> FileStatus {
        guard let status = text.flatMap(FileStatus.init(rawValue:)) else { throw Problem.notFound }
        let present = guide.standing(of: stored.file).status
        try visit.require(FileDecisions.deed(from: present, to: status), on: stored.subject)
        guard present.following.contains(status) else {
            throw Problem(.alreadyExists, "web.fileStatus")
        }
        return status
    }

    private func errors(
        _ form: FormBody, _ next: FileStatus, _ stored: StoredFile<Guide.File>, _ view: FileView
    ) -> FormFaults {
        var faults = FormFaults()
        if FileDecisions.needsReason(next), form.answer("ly-do") == nil {
            faults.add("ly-do", view.text("file.reason.missing"))
        }
        if next == .submitted || next == .active {
            for finding in guide.findings(stored.file, desk) where finding.severity == .error {
                faults.add("ly-do", view.finding(finding))
            }
        }
        return faults
    }

    /// What waits is decided as a step of its case: the same rules as in the queue.
    private func decide(
        _ review: ReviewCase, _ stored: StoredFile<Guide.File>, _ next: FileStatus, _ form: FormBody, _ visit: Visit
    ) async throws -> Response {
        guard let caller = visit.asker else { throw Problem.notFound }
        let remark = form.answer("ly-do").map { String($0.prefix(1_000)) }
        let decision = form.answer("so").flatMap {
            ReviewDecision(number: String($0.prefix(ReviewDecision.longest)), day: desk.today, today: desk.today)
        }
        let move: ReviewMove =
            next == .active
            ? .approve(decision: decision, remark: remark) : .sendBack([], remark: remark, decision: decision)
        let isFresh = form["phien-ban"].flatMap { Int64($0) } == stored.version
        let answer = try await desk.reviews.decide(
            review.number, move, read: isFresh ? form["vu-viec"].flatMap { Int64($0) } : 0,
            by: try await desk.reviews.officer(for: caller), author: visit.author)
        let view = desk.view(visit)
        switch answer {
        case .done(let record):
            let done = record.review.state == .open ? "chuyen-buoc" : "quyet-dinh"
            return desk.seeOther(view.address(guide.kind, .file(id)) + "?xong=\(done)")
        case .refused(let refusal, let record):
            let current = try await desk.file(guide, id, for: visit, doing: .fileRead)
            var faults = FormFaults()
            let wasFirst = [.closed, .stale, .subjectChanged].contains(refusal)
            let words = wasFirst ? "file.stale.decision" : "error.\(refusal.rawValue)"
            faults.add("ly-do", view.text(words))
            return page(
                current, next, record.review, visit, form, faults, status: wasFirst ? .conflict : .unprocessableContent)
        case .missing: throw Problem.notFound
        }
    }

    private func decide(
        _ stored: StoredFile<Guide.File>, _ next: FileStatus, _ form: FormBody, _ visit: Visit
    ) async throws -> Response {
        let reason = form.answer("ly-do").map { String($0.prefix(1_000)) }
        let standing = Standing(
            next, since: desk.today, reason: reason, decision: form.answer("so").map { String($0.prefix(100)) })
        let version = form["phien-ban"].flatMap { Int64($0) } ?? 0
        let outcome = try await desk.store.replace(
            id, version: version, with: guide.with(standing, stored.file), by: visit.author.saying(reason))
        let view = desk.view(visit)
        switch outcome {
        case .stored: return desk.seeOther(view.address(guide.kind, .file(id)) + "?xong=quyet-dinh")
        case .stale(let current):
            var faults = FormFaults()
            faults.add("ly-do", view.text("file.stale.decision"))
            return page(current, next, nil, visit, form, faults, status: .conflict)
        case .taken, .missing: throw Problem.notFound
        }
    }

    private func page(
        _ stored: StoredFile<Guide.File>, _ next: FileStatus, _ review: ReviewCase?, _ visit: Visit,
        _ form: FormBody = FormBody(), _ faults: FormFaults = FormFaults(), status: HTTPResponse.Status = .ok
    ) -> Response {
        let view = desk.view(visit)
        var fields: [Piece] = [
            Piece(
                Field(
                    "ly-do", view.text(FileDecisions.needsReason(next) ? "file.reason" : "file.remark"),
                    hint: view.text("file.reason.hint"), error: faults["ly-do"],
                    isOptional: !FileDecisions.needsReason(next),
                    TextArea(form["ly-do"] ?? "", rows: 3, maxLength: 1_000)))
        ]
        if next.isDecision {
            fields.append(
                Piece(
                    Field(
                        "so", view.text("file.decision"), hint: view.text("file.decision.hint"), isOptional: true,
                        TextInput(form["so"] ?? "", width: .code, maxLength: 100))))
        }
        let back = view.address(guide.kind, .file(id))
        let entry = Form(
            action: view.address(guide.kind, .part(id, .decision)),
            sending: visit.formFields + [
                HiddenField("sang", next.rawValue), HiddenField("phien-ban", String(stored.version)),
                HiddenField("vu-viec", String(review?.version ?? 0)),
            ], errors: faults.summary, fields,
            buttons: [
                Button(view.text("file.to.\(next.rawValue)"), next == .suspended ? .danger : .primary),
                Button(view.text("work.cancel"), .quiet, address: back),
            ])
        let page = SectionedPage(
            view, view.text("file.to.\(next.rawValue)"),
            trail: [
                Link(view.text(guide.kind, "title"), to: view.address(guide.kind)),
                Link(guide.name(of: stored.file), to: back),
            ],
            [
                Piece(Notice(.info, guide.name(of: stored.file), view.text("file.to.\(next.rawValue).text"))),
                Piece(entry),
            ])
        return desk.pages.workResponse(SectionedPage.template, page, for: visit, status: status)
    }
}
