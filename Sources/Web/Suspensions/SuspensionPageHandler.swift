import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/tam-dung/{id}`: one suspension, what the business answered, how it ended; `POST …/giai-trinh`: the answer.
struct SuspensionPageHandler: Handler {
    let id: String
    let desk: SuspensionDesk

    func answer(_ visit: Visit) async throws -> Response {
        let isAnswering = visit.method == .post
        let (stored, product) = try await desk.find(id, for: visit, doing: isAnswering ? .fileEdit : .fileRead)
        guard isAnswering else { return try await show(stored, product, visit) }
        try desk.requireOwn(product, visit)
        let form = try await visit.form(settings: desk.base.settings)
        let answer = SuspensionAnswer(form["giai-trinh"] ?? "")
        guard let finding = answer.findings.first else {
            return try await send(answer, stored, product, visit)
        }
        var faults = FormFaults()
        faults.add("giai-trinh", desk.base.view(visit).finding(finding))
        return try await show(stored, product, visit, typed: answer.text, faults, status: .unprocessableContent)
    }

    private func send(
        _ answer: SuspensionAnswer, _ stored: StoredSuspension, _ product: StoredFile<ProductFile>, _ visit: Visit
    ) async throws -> Response {
        switch try await SuspensionMaking(desk: desk, visit: visit).answer(stored, product, answer) {
        case .stored: return desk.seeOther(.one(id), done: "giai-trinh")
        case .over(let present):
            var faults = FormFaults()
            faults.add("giai-trinh", desk.base.view(visit).text("error.web.suspensionLifted"))
            return try await show(present, product, visit, typed: answer.text, faults, status: .conflict)
        case .stale, .known, .repeated, .missing: throw Problem.notFound
        }
    }

    private func show(
        _ stored: StoredSuspension, _ product: StoredFile<ProductFile>, _ visit: Visit, typed: String = "",
        _ faults: FormFaults = FormFaults(), status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let view = desk.base.view(visit)
        let words = SuspensionView(view)
        var parts: [Piece] = []
        if let done = visit.query["xong"], ["tam-dung", "giai-trinh", "go-bo"].contains(done) {
            parts.append(Piece(Notice(.success, view.text("suspension.done.\(done)"))))
        }
        parts.append(Piece(SummaryList(words.lines(stored, product, now: desk.base.now()))))
        var sections: [SectionedPage.Section] = []
        if stored.liftedAt == nil, visit.isOwn(product.subject), visit.may(.fileEdit, on: product.subject) {
            sections.append(answering(stored, visit, typed, faults, words))
        }
        sections.append(try await history(stored, words))
        let page = SectionedPage(
            view, view.text("suspension.one", ["decision": stored.terms.decision]),
            trail: [Link(view.text("suspension.title"), to: Address.suspensions(.list).path)],
            actions: actions(stored, product, view), parts, sections: sections)
        return desk.page(page, visit, status: status)
    }

    private func actions(
        _ stored: StoredSuspension, _ product: StoredFile<ProductFile>, _ view: FileView
    ) -> [Button] {
        guard stored.liftedAt == nil, view.visit.may(.fileDecide, on: product.subject) else { return [] }
        return [Button(view.text("suspension.lift"), .secondary, address: Address.suspensions(.lift(id)).path)]
    }

    private func answering(
        _ stored: StoredSuspension, _ visit: Visit, _ typed: String, _ faults: FormFaults, _ words: SuspensionView
    ) -> SectionedPage.Section {
        let form = Form(
            action: Address.suspensions(.answer(id)).path, sending: visit.formFields, errors: faults.summary,
            [
                Piece(
                    Field(
                        "giai-trinh", words.text("suspension.answer.text"), hint: words.text("suspension.answer.hint"),
                        error: faults["giai-trinh"],
                        TextArea(typed, rows: 6, maxLength: SuspensionAnswer.mostOfText)))
            ], buttons: [Button(words.text("suspension.answer.send"))])
        return .init(
            "giai-trinh-o", words.text("suspension.answer"),
            lead: [words.answer(stored, now: desk.base.now()), words.text("suspension.answer.law")], [Piece(form)])
    }

    private func history(_ stored: StoredSuspension, _ words: SuspensionView) async throws -> SectionedPage.Section {
        let steps = try await desk.store.steps(of: stored.id)
        let names = try await desk.base.names(of: steps.map(\.actor))
        let entries = steps.map { step in
            let title = words.text("suspension.step.\(step.kind.rawValue)", ["decision": step.decision ?? ""])
            let who = names[step.actor].map { [$0] } ?? []
            return Timeline.Entry(
                words.view.instant(step.at), ([title] + who).joined(separator: " – "), step.text,
                is: step.kind == .made ? .wrong : .done)
        }
        return .init("dien-bien", words.text("suspension.history"), [Piece(Timeline(entries))])
    }
}
