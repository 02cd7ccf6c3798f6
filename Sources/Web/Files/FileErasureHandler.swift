import Hummingbird
import Records
import Traceability

/// `/quan-ly/{kind}/{id}/xoa-du-lieu`: erases personal data on request of the person; the trail keeps that there was something.
struct FileErasureHandler<Guide: FileGuide>: Handler {
    let id: String
    let guide: Guide
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.file(guide, id, for: visit, doing: .personalErase)
        let view = desk.view(visit)
        guard visit.method == .post else { return page(stored, nil, view) }
        let form = try await visit.form(settings: desk.settings)
        guard let reason = form.answer("ly-do") else { return page(stored, view.text("file.reason.missing"), view) }
        let left = guide.erased(stored.file, on: desk.today)
        let outcome = try await desk.store.erase(id, leaving: left, by: visit.author.saying(reason))
        guard outcome.stored != nil else { throw Problem.notFound }
        return desk.seeOther(view.address(guide.kind, .file(id)) + "?xong=xoa")
    }

    private func page(_ stored: StoredFile<Guide.File>, _ error: String?, _ view: FileView) -> Response {
        let back = view.address(guide.kind, .file(id))
        let entry = Form(
            action: view.address(guide.kind, .part(id, .erasure)), sending: view.visit.formFields,
            errors: error.map { ErrorSummary([.init(text: $0, field: "ly-do")]) },
            [
                Piece(
                    Field(
                        "ly-do", view.text("file.reason"), hint: view.text("file.erase.reason"), error: error,
                        TextArea("", rows: 3, maxLength: 1_000)))
            ],
            buttons: [
                Button(view.text("file.erase"), .danger), Button(view.text("work.cancel"), .quiet, address: back),
            ])
        let page = SectionedPage(
            view, view.text("file.erase"),
            trail: [
                Link(view.text(guide.kind, "title"), to: view.address(guide.kind)),
                Link(guide.name(of: stored.file), to: back),
            ],
            [
                Piece(Notice(.caution, guide.name(of: stored.file), view.text("file.erase.text"))), Piece(entry),
            ])
        return desk.pages.workResponse(
            SectionedPage.template, page, for: view.visit, status: error == nil ? .ok : .unprocessableContent)
    }
}
