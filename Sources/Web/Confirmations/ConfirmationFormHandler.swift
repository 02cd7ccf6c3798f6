import Hummingbird
import Pictures
import Records
import Traceability

/// `/quan-ly/{kind}/{id}/xac-nhan`: an officer confirms facts of a file, at a desk or on site with a telephone.
struct ConfirmationFormHandler<Guide: FileGuide>: Handler where Guide.File: ConfirmableFile {
    let id: String
    let guide: Guide
    let desk: ConfirmationDesk

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.base.file(guide, id, for: visit, doing: .fileDecide)
        let view = desk.base.view(visit)
        let committee = desk.committee(of: visit, for: stored.file.confirmedCommune)
        guard visit.method == .post else {
            let authority = committee ?? desk.base.pages.installation.agency?.name ?? ""
            return show(ConfirmationAnswers(authority: authority), stored, committee, nil, visit, view)
        }
        let body = try await visit.form(
            .files(bytes: PictureLimits.bytes + (64 << 10)), settings: desk.base.settings)
        var form = ConfirmationAnswers(body, committee: committee, view)
        if let file = body.file("anh") {
            do {
                form.add(picture: try await PictureWorkshop(store: desk.base.pictures).add(file))
            } catch let trouble as PictureTrouble {
                form.add("anh", view.text("error.\(trouble.code)", trouble.arguments))
            }
        }
        let metres = ConfirmationMaking.metres(form.draft, stored.file)
        let findings = form.draft.findings(of: guide.kind, saying: stored.file.facts, metres: metres)
        for finding in findings { form.add(finding, view) }
        if !stored.file.isConfirmable { form.add("muc", view.text("error.web.confirmationStatus")) }
        guard form.faults.isEmpty else {
            return show(form, stored, committee, metres, visit, view, status: .unprocessableContent)
        }
        return try await confirm(form, stored, committee, metres, body, visit, view)
    }

    private func confirm(
        _ form: ConfirmationAnswers, _ stored: StoredFile<Guide.File>, _ committee: String?, _ metres: Int?,
        _ body: FormBody, _ visit: Visit, _ view: FileView
    ) async throws -> Response {
        // What was read is confirmed, and not what somebody wrote meanwhile.
        let isRead = body["phien-ban"].flatMap { Int64($0) } == stored.version
        let outcome =
            isRead
            ? try await desk.store.confirm(form.draft, stored, metres: metres, by: visit.author) : .stale
        switch outcome {
        case .stored, .repeated:
            return desk.base.seeOther(view.address(guide.kind, .file(id)) + "?xong=xac-nhan#xac-nhan")
        case .stale:
            var form = form
            form.add("muc", view.text("confirmation.stale"))
            return show(form, stored, committee, metres, visit, view, status: .conflict)
        case .over, .missing: throw Problem.notFound
        }
    }

    private func show(
        _ form: ConfirmationAnswers, _ stored: StoredFile<Guide.File>, _ committee: String?, _ metres: Int?,
        _ visit: Visit, _ view: FileView, status: HTTPResponse.Status = .ok
    ) -> Response {
        let back = view.address(guide.kind, .file(id))
        let kept = form.draft.picture.map { [HiddenField("anh-da-gui", $0)] } ?? []
        let entry = Form(
            action: view.address(guide.kind, .part(id, .confirmation)), isMultipart: true,
            sending: visit.formFields + kept + [HiddenField("phien-ban", String(stored.version))],
            errors: form.faults.summary,
            form.fields(of: guide.kind, saying: stored.file.facts, committee: committee, metres: metres, view),
            buttons: [
                Button(view.text("confirmation.do")), Button(view.text("work.cancel"), .quiet, address: back),
            ])
        let who = committee.map { view.text("confirmation.as", ["authority": $0]) }
        let page = SectionedPage(
            view, view.text("confirmation.new"),
            trail: [
                Link(view.text(guide.kind, "title"), to: view.address(guide.kind)),
                Link(guide.name(of: stored.file), to: back),
            ],
            [
                Piece(
                    Notice(
                        .info, guide.name(of: stored.file),
                        [who, view.text("confirmation.new.text")].compactMap(\.self).joined(separator: " "))),
                Piece(entry),
            ])
        return desk.page(page, visit, status: status)
    }
}
