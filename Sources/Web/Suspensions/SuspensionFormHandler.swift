import Hummingbird
import Records
import Traceability

/// `/quan-ly/tam-dung/them`: a decision is entered: the code it is about, by whom, why, from when until when.
struct SuspensionFormHandler: Handler {
    let desk: SuspensionDesk

    func answer(_ visit: Visit) async throws -> Response {
        let view = desk.base.view(visit)
        guard visit.method == .post else { return show(try await blank(visit, view), visit, view, nil) }
        let body = try await visit.form(settings: desk.base.settings)
        var form = SuspensionForm(body, view)
        guard form.faults.isEmpty, let subject = form.subject else {
            return show(form, visit, view, body, status: .unprocessableContent)
        }
        let product: StoredFile<ProductFile>
        do {
            product = try await desk.product(of: subject, visit)
        } catch let problem as Problem {
            form.add("ma", view.text("error.\(problem.code)", problem.arguments))
            return show(form, visit, view, body, status: .unprocessableContent)
        }
        guard body["chac-chan"] == "co" else { return confirm(form, subject, product, visit, view, body) }
        let maker = SuspensionMaking(desk: desk, visit: visit)
        switch try await maker.make(desk.store.newID(), subject, product, form.terms) {
        case .stored(let stored), .repeated(let stored): return desk.seeOther(.one(stored.id), done: "tam-dung")
        case .known(let present):
            form.add("so", view.text("error.web.suspensionKnown", ["decision": present.terms.decision]))
            return show(form, visit, view, body, status: .conflict)
        case .stale, .over, .missing: throw Problem.notFound
        }
    }

    private func blank(_ visit: Visit, _ view: FileView) async throws -> SuspensionForm {
        var code = String((visit.query["ma"] ?? "").prefix(500))
        var commune: String?
        if let id = visit.query["san-pham"], FileRoute.isID(id) {
            let product = try await desk.base.file(ProductGuide(), id, for: visit, doing: .fileDecide)
            if code.isEmpty { code = product.file.gtin ?? product.file.internalCode ?? "" }
            commune = product.subject.commune
        }
        return SuspensionForm(
            code: code, authority: desk.authority(of: visit, for: commune), on: desk.base.today)
    }

    private func show(
        _ form: SuspensionForm, _ visit: Visit, _ view: FileView, _ body: FormBody?, status: HTTPResponse.Status = .ok
    ) -> Response {
        let entry = Form(
            action: Address.suspensions(.new).path, sending: visit.formFields, errors: form.faults.summary,
            form.fields(view),
            buttons: [
                Button(view.text("suspension.look")),
                Button(view.text("work.cancel"), .quiet, address: Address.suspensions(.list).path),
            ])
        return desk.page(
            page(view, [Piece(Notice(.info, view.text("suspension.new.text"))), Piece(entry)]), visit, status: status)
    }

    /// What will happen, in words, before it does.
    private func confirm(
        _ form: SuspensionForm, _ subject: SuspensionSubject, _ product: StoredFile<ProductFile>, _ visit: Visit,
        _ view: FileView, _ body: FormBody
    ) -> Response {
        let words = SuspensionView(view)
        let kept = ["ma", "muc", "so", "co-quan", "ly-do", "tu", "den"].map { HiddenField($0, body[$0] ?? "") }
        let terms = form.terms
        let ask = ConfirmationForm(
            id: "tam-dung", view.text("suspension.sure"), "\(product.file.name) – \(words.part(subject))",
            consequences: [
                view.text("suspension.sure.\(terms.kind.rawValue)"), words.time(terms),
                view.text("suspension.sure.told"),
            ],
            action: Address.suspensions(.new).path,
            sending: visit.formFields + kept + [HiddenField("chac-chan", "co")],
            confirm: Button(view.text("suspension.do"), .danger), back: Address.suspensions(.list).path)
        return desk.page(page(view, [Piece(ask)]), visit)
    }

    private func page(_ view: FileView, _ parts: [Piece]) -> SectionedPage {
        SectionedPage(
            view, view.text("suspension.new"),
            trail: [Link(view.text("suspension.title"), to: Address.suspensions(.list).path)], parts)
    }
}
