import Hummingbird
import Records
import Traceability

/// `/quan-ly/xac-nhan/{id}/rut-lai`: takes a confirmation back, with a reason. That it was given stays in the history.
struct ConfirmationWithdrawalHandler: Handler {
    let id: String
    let desk: ConfirmationDesk

    func answer(_ visit: Visit) async throws -> Response {
        let (stored, of) = try await desk.find(id, for: visit, doing: .fileDecide)
        let view = desk.base.view(visit)
        guard visit.method == .post else { return show(stored, of, visit, view) }
        let form = try await visit.form(settings: desk.base.settings)
        let reason = form["ly-do"] ?? ""
        var faults = FormFaults()
        if let finding = ConfirmationDraft.findings(withdrawing: reason).first {
            faults.add("ly-do", view.finding(finding))
            return show(stored, of, visit, view, reason, faults, status: .unprocessableContent)
        }
        switch try await desk.store.withdraw(
            id, version: form["phien-ban"].flatMap { Int64($0) }, kind: of.kind, reason: reason, by: visit.author)
        {
        case .stored, .repeated:
            return desk.base.seeOther(Address.confirmations(.one(id)).path + "?xong=rut-lai")
        case .stale, .over:
            faults.add("ly-do", view.text("error.web.confirmationWithdrawn"))
            return show(stored, of, visit, view, reason, faults, status: .conflict)
        case .missing: throw Problem.notFound
        }
    }

    private func show(
        _ stored: StoredConfirmation, _ of: ConfirmationDesk.Confirmed, _ visit: Visit, _ view: FileView,
        _ reason: String = "", _ faults: FormFaults = FormFaults(), status: HTTPResponse.Status = .ok
    ) -> Response {
        let back = Address.confirmations(.one(id)).path
        let words = ConfirmationView(view)
        let form = Form(
            action: Address.confirmations(.withdraw(id)).path,
            sending: visit.formFields + [HiddenField("phien-ban", String(stored.version))], errors: faults.summary,
            [
                Piece(
                    Notice(.caution, "\(words.fact(stored.fact)) – \(of.name)", view.text("confirmation.withdraw.text"))
                ),
                Piece(
                    Field(
                        "ly-do", view.text("confirmation.withdrawn.reason"), error: faults["ly-do"],
                        TextArea(reason, rows: 3, maxLength: ConfirmationDraft.mostOfNote))),
            ],
            buttons: [
                Button(view.text("confirmation.withdraw"), .danger),
                Button(view.text("work.cancel"), .quiet, address: back),
            ])
        let page = SectionedPage(
            view, view.text("confirmation.withdraw"),
            trail: [
                Link(view.text(of.kind, "title"), to: view.address(of.kind)),
                Link(of.name, to: view.address(of.kind, .file(of.id))),
            ], [Piece(form)])
        return desk.page(page, visit, status: status)
    }
}
