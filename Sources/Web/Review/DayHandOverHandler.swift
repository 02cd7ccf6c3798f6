import Hummingbird
import Records
import Traceability

/// `…/ban-giao`: who stands in while somebody is away, and who takes over what somebody had taken up.
struct DayHandOverHandler: Handler {
    let desk: DayDesk

    private enum Step: String {
        case lend = "nho"
        case end = "thoi"
        case handOver = "giao"
    }

    func answer(_ visit: Visit) async throws -> Response {
        let officer = try await desk.officer(visit)
        guard visit.method == .post else {
            return try await page(officer, visit, FormBody(), FormFaults())
        }
        let form = try await visit.form(settings: desk.base.settings)
        var faults = FormFaults()
        switch form["viec"].flatMap(Step.init(rawValue:)) {
        case .lend: try await lend(form, officer, visit, &faults)
        case .end: try await end(form, officer, visit)
        case .handOver:
            if let done = try await handOver(form, officer, visit, &faults) {
                return desk.base.seeOther(
                    DayRoute.handOver.path + "?xong=giao&giao=\(done.given)&tra=\(done.released)")
            }
        case nil: throw Problem.notFound
        }
        guard faults.isEmpty else {
            return try await page(officer, visit, form, faults, status: .unprocessableContent)
        }
        return desk.base.seeOther(DayRoute.handOver.path + "?xong=\(form["viec"] ?? "")")
    }

    // MARK: Steps

    private func lend(
        _ form: FormBody, _ officer: ReviewOfficer, _ visit: Visit, _ faults: inout FormFaults
    ) async throws {
        let view = desk.base.view(visit)
        let (first, last) = (day(form, "tu"), day(form, "den"))
        if first == nil { faults.add("tu", view.text("day.loan.day")) }
        if last == nil { faults.add("den", view.text("day.loan.day")) }
        guard let colleague = try await colleague(form["nguoi"]) else {
            return faults.add("nguoi", view.text("day.colleague.unknown"))
        }
        guard let first, let last else { return }
        do {
            _ = try await desk.reviews.lend(
                from: officer.caller.id, to: colleague, from: first, through: last, by: visit.author)
        } catch let refusal as ReviewLoan.Refusal {
            faults.add(refusal == .days ? "den" : "nguoi", view.text("error.\(refusal.rawValue)"))
        }
    }

    private func day(_ form: FormBody, _ name: String) -> CivilDay? {
        form.answer(name).flatMap { DayText.reading($0) }
    }

    /// One's own only.
    private func end(_ form: FormBody, _ officer: ReviewOfficer, _ visit: Visit) async throws {
        let loans = try await desk.reviews.loans(of: officer.caller.id)
        guard let number = form["so"].flatMap({ Int64($0) }),
            loans.contains(where: { $0.number == number })
        else {
            throw Problem.notFound
        }
        _ = try await desk.reviews.endLoan(number, by: visit.author)
    }

    /// To nobody means back to the queue.
    private func handOver(
        _ form: FormBody, _ officer: ReviewOfficer, _ visit: Visit, _ faults: inout FormFaults
    ) async throws -> (given: Int, released: Int)? {
        let typed = form.answer("nguoi-nhan")
        let successor = try await colleague(typed)
        guard typed == nil || successor != nil && successor != officer.caller.id else {
            faults.add("nguoi-nhan", desk.base.view(visit).text("day.colleague.unknown"))
            return nil
        }
        return try await desk.reviews.handOver(from: officer.caller.id, to: successor, by: visit.author)
    }

    private func colleague(_ typed: String?) async throws -> String? {
        guard let login = typed.flatMap(Login.init) else { return nil }
        return try await desk.base.accounts.account(login: login)?.id
    }

    // MARK: The page

    private func page(
        _ officer: ReviewOfficer, _ visit: Visit, _ form: FormBody, _ faults: FormFaults,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let view = desk.base.view(visit)
        let loans = try await desk.reviews.loans(of: officer.caller.id)
        let names = try await desk.base.names(of: loans.flatMap { [$0.lender, $0.borrower] })
        let mine = try await desk.reviews.count(ReviewQuestion(.assigned(to: officer.caller.id)))
        let isLending = form["viec"] == Step.lend.rawValue
        let page = SectionedPage(
            view, view.text("day.handOver"), trail: [Link(view.text("day.title"), to: DayRoute.root)],
            done(view),
            sections: [
                .init(
                    "nho", view.text("day.loan"), lead: [view.text("day.loan.lead")],
                    loans.map { Piece(entry($0, names, officer, view)) }
                        + [Piece(lending(form, isLending ? faults : FormFaults(), view))]),
                .init(
                    "giao", view.text("day.handing"),
                    lead: [
                        view.text(
                            "day.handing.lead", ["count": NumberText.grouped(mine, in: view.words.language)])
                    ],
                    [Piece(handing(form, isLending ? FormFaults() : faults, view))]),
            ])
        return desk.base.pages.workResponse(SectionedPage.template, page, for: visit, status: status)
    }

    private func done(_ view: FileView) -> [Piece] {
        guard let step = view.visit.query["xong"].flatMap(Step.init(rawValue:)) else { return [] }
        let counts = [
            "given": view.visit.query["giao"] ?? "0", "released": view.visit.query["tra"] ?? "0",
        ]
        let words: String =
            switch step {
            case .lend: view.text("day.loan.done")
            case .end: view.text("day.loan.ended")
            case .handOver: view.text("day.handing.done", counts)
            }
        return [Piece(Notice(.success, words))]
    }

    private func entry(
        _ loan: ReviewLoan, _ names: [String: String], _ officer: ReviewOfficer, _ view: FileView
    ) -> Form {
        let words = [
            "lender": view.actor(loan.lender, names), "borrower": view.actor(loan.borrower, names),
            "from": view.day(loan.from), "until": view.day(loan.until),
        ]
        return Form(
            action: DayRoute.handOver.path,
            sending: sending(.end, view) + [HiddenField("so", String(loan.number))],
            [Piece(Notice(.info, view.text("day.loan.line", words)))],
            buttons: [Button(view.text("day.loan.end"), .quiet)])
    }

    private func lending(_ form: FormBody, _ faults: FormFaults, _ view: FileView) -> Form {
        Form(
            action: DayRoute.handOver.path, sending: sending(.lend, view), errors: faults.summary,
            [
                Piece(
                    Field(
                        "nguoi", view.text("day.colleague"), hint: view.text("day.colleague.hint"),
                        error: faults["nguoi"], TextInput(form["nguoi"] ?? "", maxLength: 60))),
                Piece(
                    Field("tu", view.text("audit.from"), error: faults["tu"], TextInput.day(form["tu"] ?? ""))
                ),
                Piece(
                    Field(
                        "den", view.text("audit.until"), error: faults["den"], TextInput.day(form["den"] ?? ""))
                ),
            ], buttons: [Button(view.text("day.loan.lend"), .secondary)])
    }

    private func handing(_ form: FormBody, _ faults: FormFaults, _ view: FileView) -> Form {
        let field = Field(
            "nguoi-nhan", view.text("day.colleague"), hint: view.text("day.handing.hint"),
            error: faults["nguoi-nhan"], isOptional: true,
            TextInput(form["nguoi-nhan"] ?? "", maxLength: 60))
        return Form(
            action: DayRoute.handOver.path, sending: sending(.handOver, view), errors: faults.summary,
            [Piece(field)],
            buttons: [Button(view.text("day.handing.do"), .secondary)])
    }

    private func sending(_ step: Step, _ view: FileView) -> [HiddenField] {
        view.visit.formFields + [HiddenField("viec", step.rawValue)]
    }
}
