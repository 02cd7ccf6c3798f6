import Hummingbird
import Records
import Traceability

/// `/quan-ly/viec-can-lam/{number}`: everything of a case on one page, decided there, and on to the next.
struct CaseHandler: Handler {
    let number: Int64
    let desk: DayDesk
    let guides: FileGuides

    func answer(_ visit: Visit) async throws -> Response {
        let officer = try await desk.officer(visit)
        let record = try await desk.record(number, for: officer)
        guard visit.method == .post else { return try await page(record, officer, visit, CaseForm()) }
        let view = desk.base.view(visit)
        var form = CaseForm(try await visit.form(settings: desk.base.settings), view)
        guard let step = form.step else { throw Problem.notFound }
        if step == .give { try await form.lookUp(desk.base.accounts, view) }
        guard form.faults.isEmpty, let move = form.move(by: officer) else {
            return try await page(record, officer, visit, form, status: .unprocessableContent)
        }
        let answer = try await desk.reviews.decide(
            number, move, read: form.version, by: officer, author: visit.author)
        switch answer {
        case .done: return try await goOn(step, officer, visit)
        case .missing: throw Problem.notFound
        case .refused(.closed, _): return try await leadOn("mat", officer, visit)
        case .refused(let refusal, let now):
            form.refuse(refusal, view)
            let isOvertaken = refusal == .stale || refusal == .subjectChanged
            return try await page(
                now, officer, visit, form, status: isOvertaken ? .conflict : .unprocessableContent)
        }
    }

    /// After what is kept open, the same case; otherwise the next.
    private func goOn(_ step: CaseForm.Step, _ officer: ReviewOfficer, _ visit: Visit) async throws
        -> Response
    {
        guard step == .take || step == .release else {
            return try await leadOn(step.rawValue, officer, visit)
        }
        return desk.base.seeOther(
            DayQuery(visit.query).address(.item(number), saying: [("xong", step.rawValue)], at: "main"))
    }

    /// To the next case, or to the queue where nothing is left; there it is said what became of this one.
    private func leadOn(_ said: String, _ officer: ReviewOfficer, _ visit: Visit) async throws
        -> Response
    {
        desk.glances.leave(number)
        let query = DayQuery(visit.query)
        let said = [("xong", said), ("truoc", String(number))]
        guard let next = try await desk.next(after: number, query, officer) else {
            return desk.base.seeOther(query.address(.queue, saying: said))
        }
        return desk.base.seeOther(query.address(.item(next), saying: said, at: "main"))
    }

    // MARK: The page

    private func page(
        _ record: ReviewRecord, _ officer: ReviewOfficer, _ visit: Visit, _ form: CaseForm,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let base = desk.base
        let view = base.view(visit)
        let review = record.review
        let file = try await file(of: review, view)
        let steps = record.steps.flatMap { [$0.actor, $0.onBehalfOf, $0.assignee] }.compactMap(\.self)
        let other =
            review.state == .open ? desk.glances.look(number, officer.caller.id, at: base.now()) : nil
        let people =
            steps + (file?.changes.map(\.actor) ?? [])
            + [review.openedBy, review.assignee, review.decidedBy, other].compactMap(\.self)
        let show = CaseShown(
            record: record, file: file, officer: officer, policy: desk.reviews.settings.policy,
            names: try await base.names(of: people), lookedAtBy: other, now: base.now(), view: view)
        let said = try await DaySaid(visit, desk, officer).pieces(view)
        let page = CasePage(
            view, review.title,
            trail: [Link(view.text("day.title"), to: DayQuery(visit.query).address(.queue))],
            count: nil, parts: said + show.top, sections: show.sections,
            decide: CaseChoices(show, form, visit).pieces,
            hasKeys: DayKeys.areOn(visit))
        var response = base.pages.workResponse(CasePage.template, page, for: visit, status: status)
        response.headers[.cacheControl] = "no-store"
        DayKeys.remember(visit, in: &response, isSecure: base.pages.installation.isSecure)
        return response
    }

    private func file(of review: ReviewCase, _ view: FileView) async throws -> CaseFile? {
        guard let kind = review.kind.file else { return nil }
        return try await guides.caseFile(kind, review.subject, desk.base, view)
    }
}
