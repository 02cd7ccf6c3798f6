import Hummingbird
import Records
import Traceability

/// `/quan-ly/tam-dung/{id}/go-bo`: ends a suspension before its time, by a decision with a reason.
struct SuspensionLiftHandler: Handler {
    let id: String
    let desk: SuspensionDesk

    func answer(_ visit: Visit) async throws -> Response {
        let (stored, product) = try await desk.find(id, for: visit, doing: .fileDecide)
        guard visit.method == .post else { return try await show(stored, visit) }
        let form = try await visit.form(settings: desk.base.settings)
        let lifting = SuspensionLifting(decision: form["so"] ?? "", reason: form["ly-do"] ?? "")
        let view = desk.base.view(visit)
        var faults = FormFaults()
        for finding in lifting.findings {
            faults.add(finding.pointer == "/decision" ? "so" : "ly-do", view.finding(finding))
        }
        guard faults.isEmpty else {
            return try await show(stored, visit, lifting, faults, status: .unprocessableContent)
        }
        let version = form["phien-ban"].flatMap { Int64($0) }
        switch try await SuspensionMaking(desk: desk, visit: visit).lift(stored, version: version, product, lifting) {
        case .stored: return desk.seeOther(.one(id), done: "go-bo")
        case .stale(let present):
            faults.add("ly-do", view.text("suspension.changed"))
            return try await show(present, visit, lifting, faults, status: .conflict)
        case .over(let present):
            faults.add("so", view.text("error.web.suspensionLifted"))
            return try await show(present, visit, lifting, faults, status: .conflict)
        case .known, .repeated, .missing: throw Problem.notFound
        }
    }

    private func show(
        _ stored: StoredSuspension, _ visit: Visit, _ typed: SuspensionLifting? = nil,
        _ faults: FormFaults = FormFaults(), status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let view = desk.base.view(visit)
        let answers = try await desk.store.steps(of: id).filter { $0.kind == .answered }
        let told = answers.suffix(3).map { answer in
            Piece(Notice(.info, view.text("suspension.answered", ["at": view.instant(answer.at)]), answer.text))
        }
        let back = Address.suspensions(.one(id)).path
        let form = Form(
            action: Address.suspensions(.lift(id)).path,
            sending: visit.formFields + [HiddenField("phien-ban", String(stored.version))], errors: faults.summary,
            [
                Piece(
                    Field(
                        "so", view.text("suspension.lift.decision"), hint: view.text("suspension.decision.hint"),
                        error: faults["so"], TextInput(typed?.decision ?? "", width: .code, maxLength: 200))),
                Piece(
                    Field(
                        "ly-do", view.text("suspension.lift.reason"), hint: view.text("suspension.reason.hint"),
                        error: faults["ly-do"], TextArea(typed?.reason ?? "", rows: 3, maxLength: 1_000))),
            ],
            buttons: [
                Button(view.text("suspension.lift"), .danger), Button(view.text("work.cancel"), .quiet, address: back),
            ])
        let page = SectionedPage(
            view, view.text("suspension.lift"),
            trail: [
                Link(view.text("suspension.title"), to: Address.suspensions(.list).path),
                Link(view.text("suspension.one", ["decision": stored.terms.decision]), to: back),
            ], told + [Piece(form)])
        return desk.page(page, visit, status: status)
    }
}
