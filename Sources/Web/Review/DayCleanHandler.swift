import Hummingbird
import Records
import Traceability

/// `…/duyet-nhieu`: those nothing was found in, each of them shown and chosen, approved together. What somebody else takes up meanwhile, or what changes,
/// is left to an officer.
struct DayCleanHandler: Handler {
    let desk: DayDesk

    /// On one page, so that whoever approves them can have read them.
    private static let shown = 100

    func answer(_ visit: Visit) async throws -> Response {
        let officer = try await desk.officer(visit)
        guard visit.method == .post else {
            return try await page(officer, visit, FormBody(), FormFaults())
        }
        let form = try await visit.form(settings: desk.base.settings)
        let view = desk.base.view(visit)
        var faults = FormFaults()
        let cases = form.all("ho-so").prefix(Self.shown).compactMap(Self.chosen)
        if cases.isEmpty { faults.add("ho-so-1", view.text("day.many.nothing")) }
        let decision = decision(form, view, &faults)
        guard faults.isEmpty else {
            return try await page(officer, visit, form, faults, status: .unprocessableContent)
        }
        let bulk = try await desk.reviews.startBulk(cases, decision: decision, by: visit.author)
        guard let bulk else { throw Problem.notFound }
        return desk.base.seeOther(DayRoute.job(bulk.id).path)
    }

    /// `17-1`: a case and the version of it that was shown.
    private static func chosen(_ text: String) -> (number: Int64, version: Int64)? {
        let parts = text.split(separator: "-").map { Int64($0) }
        guard parts.count == 2, let number = parts[0], let version = parts[1] else { return nil }
        return (number, version)
    }

    private func decision(_ form: FormBody, _ view: FileView, _ faults: inout FormFaults)
        -> ReviewDecision?
    {
        guard let number = form.answer("so") else {
            if form.answer("ngay") != nil { faults.add("so", view.text("day.decision.number.missing")) }
            return nil
        }
        let day = form.answer("ngay").map { DayText.reading($0) } ?? view.today
        let decision = day.flatMap { ReviewDecision(number: number, day: $0, today: view.today) }
        if decision == nil { faults.add("ngay", view.text("day.decision.day.wrong")) }
        return decision
    }

    private func page(
        _ officer: ReviewOfficer, _ visit: Visit, _ form: FormBody, _ faults: FormFaults,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let view = desk.base.view(visit)
        var question = DayQuery(visit.query).question(officer, on: view.today, limit: Self.shown)
        question.isClean = true
        let cases = try await desk.reviews.queue(question).cases.filter(officer.mayHave)
        let parts: [Piece]
        if cases.isEmpty {
            let back = Button(view.text("day.toQueue"), .secondary, address: DayRoute.root)
            parts = [
                Piece(Blank(view.text("day.many.none"), view.text("day.many.none.text"), button: back))
            ]
        } else {
            parts = [Piece(entry(cases, form, faults, view))]
        }
        let page = SectionedPage(
            view, view.text("day.many"), trail: [Link(view.text("day.title"), to: DayRoute.root)],
            count: cases.isEmpty ? nil : String(cases.count), parts)
        var response = desk.base.pages.workResponse(
            SectionedPage.template, page, for: visit, status: status)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func entry(
        _ cases: [ReviewCase], _ form: FormBody, _ faults: FormFaults, _ view: FileView
    ) -> Form {
        let unticked =
            form["gui"] == nil ? [] : Set(cases.map(Self.value)).subtracting(form.all("ho-so"))
        let choices = cases.map { review in
            let words = [
                "kind": view.text("review.kind.\(review.kind.rawValue)"),
                "commune": view.commune(review.reach.commune),
                "time": view.instant(review.openedAt),
            ]
            return Choice(
                Self.value(review), review.title, hint: view.text("day.many.line", words),
                isChosen: !unticked.contains(Self.value(review)))
        }
        return Form(
            action: DayQuery(view.visit.query).address(.clean),
            sending: view.visit.formFields + [HiddenField("gui", "1")], errors: faults.summary,
            [
                Piece(
                    ChoiceGroup(
                        "ho-so", view.text("day.many.choose"), .checkbox, hint: view.text("day.many.lead"),
                        error: faults["ho-so-1"], choices)),
                Piece(
                    Field(
                        "so", view.text("file.decision"), hint: view.text("file.decision.hint"),
                        error: faults["so"],
                        isOptional: true,
                        TextInput(form["so"] ?? "", width: .code, maxLength: ReviewDecision.longest))),
                Piece(
                    Field(
                        "ngay", view.text("day.decision.day"), hint: view.text("day.decision.day.hint"),
                        error: faults["ngay"], isOptional: true, TextInput.day(form["ngay"] ?? ""))),
            ],
            buttons: [
                Button(view.text("day.many.do"), icon: .check),
                Button(view.text("work.cancel"), .quiet, address: DayRoute.root),
            ])
    }

    private static func value(_ review: ReviewCase) -> String { "\(review.number)-\(review.version)" }
}
