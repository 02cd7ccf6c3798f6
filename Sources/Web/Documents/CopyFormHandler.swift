import Hummingbird
import Records
import Traceability

/// `/quan-ly/giay-to/{id}/ban-chup`: a scan or a photograph of the paper is sent in.
struct CopyFormHandler: Handler {
    let id: String
    let desk: FileDesk
    private let guide = DocumentGuide()

    init(id: String, desk: FileDesk) {
        self.id = id
        self.desk = desk
    }

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.file(guide, id, for: visit, doing: .fileEdit)
        guard visit.method == .post else { return page(stored, visit) }
        let form = try await form(visit)
        let version = form["phien-ban"].flatMap { Int64($0) } ?? 0
        guard let sent = form.file("tep") else { return page(stored, visit, trouble: .empty) }
        do {
            let intake = CopyIntake(desk: desk)
            switch try await intake.take(sent.bytes, named: sent.name, for: stored, version: version, visit) {
            case .stored: return desk.seeOther(desk.view(visit).address(.document, .file(id)) + "?xong=luu")
            case .stale(let current): return page(current, visit, words: "document.copy.stale", status: .conflict)
            case .taken, .missing: throw Problem.notFound
            }
        } catch let trouble as CopyTrouble {
            return page(stored, visit, trouble: trouble)
        }
    }

    private func form(_ visit: Visit) async throws -> FormBody {
        do {
            return try await visit.form(.files(bytes: CopyIntake.mostBytes), settings: desk.settings)
        } catch let problem as Problem {
            throw CopyIntake.worded(problem)
        }
    }

    // MARK: The page

    private func page(_ stored: StoredFile<DocumentFile>, _ visit: Visit, trouble: CopyTrouble) -> Response {
        let words = desk.view(visit).text("error.\(trouble.rawValue)", CopyIntake.arguments)
        return page(stored, visit, error: words, status: .unprocessableContent)
    }

    private func page(
        _ stored: StoredFile<DocumentFile>, _ visit: Visit, words: String, status: HTTPResponse.Status
    ) -> Response {
        page(stored, visit, error: desk.view(visit).text(words), status: status)
    }

    private func page(
        _ stored: StoredFile<DocumentFile>, _ visit: Visit, error: String? = nil, status: HTTPResponse.Status = .ok
    ) -> Response {
        let view = desk.view(visit)
        var parts: [Piece] = []
        if let error { parts.append(Piece(Notice(.danger, error, isUrgent: true))) }
        if stored.file.standing.status == .active {
            parts.append(Piece(Notice(.info, view.text("document.copy.again"))))
        }
        parts.append(Piece(entry(stored, visit, view)))
        let page = SectionedPage(
            view, view.text("document.copy"),
            trail: [
                Link(view.text(.document, "title"), to: view.address(.document)),
                Link(stored.file.name, to: view.address(.document, .file(id))),
            ], parts)
        return desk.pages.workResponse(SectionedPage.template, page, for: visit, status: status)
    }

    private func entry(_ stored: StoredFile<DocumentFile>, _ visit: Visit, _ view: FileView) -> Form {
        Form(
            action: visit.path, isMultipart: true,
            sending: visit.formFields + [HiddenField("phien-ban", String(stored.version))],
            [
                Piece(
                    Field(
                        "tep", view.text("document.copy.file"),
                        hint: view.text("document.copy.hint", CopyIntake.arguments),
                        FileInput(accept: "application/pdf,image/jpeg,image/png")))
            ],
            buttons: [
                Button(view.text("document.copy.send")),
                Button(view.text("work.cancel"), .quiet, address: view.address(.document, .file(id))),
            ])
    }
}
