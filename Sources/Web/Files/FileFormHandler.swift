import Hummingbird
import Records
import Traceability

/// `/quan-ly/{kind}/them` and `…/{id}/sua`: a file is filled in by steps, and each step is kept as it is left.
struct FileFormHandler<Guide: FileGuide>: Handler {
    /// Nil for a file that is not there yet.
    let id: String?
    let guide: Guide
    let desk: FileDesk

    func answer(_ visit: Visit) async throws -> Response {
        var view = desk.view(visit)
        guard let id else {
            let blank = try await guide.beginning(view, desk)
            view = try await guide.prepared(view, for: blank, desk)
            guard visit.method == .post else { return page(nil, blank, step: 0, view) }
            let form = try await visit.form(guide.formLimits, settings: desk.settings)
            let file = try await guide.completed(guide.reading(form, into: blank, by: view), desk)
            return try await create(file, form, view)
        }
        let stored = try await desk.file(guide, id, for: visit, doing: .fileEdit)
        view = try await guide.prepared(view, for: stored.file, desk)
        let step = Int(visit.query["buoc"] ?? "").map { $0 - 1 } ?? 0
        guard visit.method == .post else { return page(stored, stored.file, step: step, view) }
        let form = try await visit.form(guide.formLimits, settings: desk.settings)
        let answered = try await guide.completed(guide.reading(form, into: stored.file, by: view), desk)
        let file = guide.judged(answered, over: stored, by: visit, on: desk.today)
        return try await save(file, over: stored, form, view)
    }

    // MARK: New

    private func create(_ file: Guide.File, _ form: FormBody, _ view: FileView) async throws -> Response {
        // Who creates a file must reach it; a staff member's new place is its party's.
        try view.visit.require(.fileCreate, on: file.index(of: "").subject)
        let unread = unread(in: form, of: file, view)
        guard unread.isEmpty else { return page(nil, file, step: 0, view, unread: unread, isRefused: true) }
        let isNamed = !file.index(of: "").name.isEmpty
        let alike = try await desk.store.lookalikes(of: file, except: nil)
            .filter { view.visit.may(.fileRead, on: $0.file.subject) }
        guard isNamed, alike.isEmpty || form["van-tao"] == "1" else {
            return page(nil, file, step: 0, view, alike: alike.map(\.file), isRefused: true)
        }
        switch try await desk.store.create(file, by: view.visit.author) {
        case .stored(let stored): return desk.seeOther(next(after: 0, stored, view))
        case .taken(let key, _): return page(nil, file, step: 0, view, taken: key, isRefused: true)
        case .stale, .missing: throw Problem.notFound
        }
    }

    // MARK: Changed

    private func save(
        _ file: Guide.File, over stored: StoredFile<Guide.File>, _ form: FormBody, _ view: FileView
    ) async throws -> Response {
        let step = Int(form["buoc"] ?? "").map { $0 - 1 } ?? 0
        let version = form["phien-ban"].flatMap { Int64($0) } ?? 0
        try view.visit.require(.fileEdit, on: file.index(of: stored.id).subject)
        let isBackground = form["tu-luu"] == "1"
        let isDraft = guide.standing(of: file).status == .draft
        let unread = unread(in: form, of: file, view)
        if !unread.isEmpty {
            if isBackground { return Response(status: .unprocessableContent) }
            return page(stored.asRead(version), file, step: step, view, unread: unread, isRefused: true)
        }
        let errors = guide.findings(file, desk).filter { $0.severity == .error }
        // What a draft still lacks is asked for when it is handed in; a file that counts is never made worse.
        if !isDraft, !isBackground, !errors.isEmpty {
            return page(stored.asRead(version), file, step: step, view, isRefused: true)
        }
        if isBackground, !isDraft { return Self.kept(stored.version) }
        switch try await desk.store.replace(stored.id, version: version, with: file, by: view.visit.author) {
        case .stored(let saved):
            return isBackground ? Self.kept(saved.version) : desk.seeOther(next(after: step, saved, view))
        case .stale(let current):
            if isBackground { return Response(status: .conflict) }
            let changes = try await desk.store.history(of: stored.id, after: version)
            return page(current, file, step: step, view, meanwhile: changes, isRefused: true)
        case .taken(let key, _):
            return page(stored.asRead(version), file, step: step, view, taken: key, isRefused: true)
        case .missing: throw Problem.notFound
        }
    }

    private func unread(in form: FormBody, of file: Guide.File, _ view: FileView) -> UnreadAnswers {
        guide.keepsUnread
            ? .none : UnreadAnswers(in: form, asked: guide.steps(FileDraft(file, [], view), view), view)
    }

    /// The answer to a page that keeps what is typed: the version its form goes on from.
    private static func kept(_ version: Int64) -> Response {
        Response(status: .noContent, headers: [.eTag: "\"\(version)\"", .cacheControl: "no-store"])
    }

    /// The next step of a draft; then the file, where it is handed in.
    private func next(after step: Int, _ stored: StoredFile<Guide.File>, _ view: FileView) -> String {
        let count = guide.steps(FileDraft(stored.file, [], view), view).count
        let isDraft = guide.standing(of: stored.file).status == .draft
        guard isDraft, step + 1 < count else { return view.address(guide.kind, .file(stored.id)) + "?xong=luu" }
        return view.address(guide.kind, .part(stored.id, .edit)) + "?buoc=\(step + 2)"
    }

    // MARK: The page

    private func page(
        _ stored: StoredFile<Guide.File>?, _ file: Guide.File, step: Int, _ view: FileView,
        alike: [StoredFile<Guide.File>] = [], taken: FileKey? = nil, meanwhile: [FileVersion] = [],
        unread: UnreadAnswers = .none, isRefused: Bool = false
    ) -> Response {
        let findings = isRefused ? guide.findings(file, desk) : []
        let draft = FileDraft(file, findings, view, unread: unread)
        let steps = guide.steps(draft, view)
        let isStepped = guide.standing(of: file).status == .draft && steps.count > 1
        let step = min(max(step, 0), steps.count - 1)
        let shown = isStepped ? [steps[step]] : steps
        var parts: [Piece] = []
        if isStepped { parts.append(Piece(Steps(view.text("file.steps"), steps.map(\.title), current: step))) }
        parts += remarks(stored, alike, taken, meanwhile, view)
        parts.append(Piece(form(stored, shown, step: step, isStepped: isStepped, draft, alike: alike, view)))
        let title = stored.map { _ in view.text("file.edit") } ?? view.text(guide.kind, "add")
        var trail = [Link(view.text(guide.kind, "title"), to: view.address(guide.kind))]
        if let stored {
            trail.append(Link(guide.name(of: stored.file), to: view.address(guide.kind, .file(stored.id))))
        }
        var response = desk.pages.workResponse(
            SectionedPage.template, SectionedPage(view, title, trail: trail, parts), for: view.visit,
            status: isRefused ? (meanwhile.isEmpty ? .unprocessableContent : .conflict) : .ok)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// What must be known before the form is sent again: somebody else's changes, a code that is taken, files that look the same.
    private func remarks(
        _ stored: StoredFile<Guide.File>?, _ alike: [StoredFile<Guide.File>], _ taken: FileKey?,
        _ meanwhile: [FileVersion], _ view: FileView
    ) -> [Piece] {
        var parts: [Piece] = []
        if let taken {
            parts.append(
                Piece(
                    Notice(
                        .danger, view.text("file.taken", ["value": taken.value]), view.text("file.taken.text"),
                        isUrgent: true)))
        }
        if !alike.isEmpty {
            let links = alike.prefix(5).map {
                Link(guide.name(of: $0.file), to: view.address(guide.kind, .file($0.id)))
            }
            parts.append(
                Piece(
                    Notice(
                        .caution, view.text("file.alike"), view.text("file.alike.text"), isUrgent: true, links: links)))
        }
        if !meanwhile.isEmpty, let stored {
            parts.append(
                Piece(Notice(.caution, view.text("file.stale"), view.text("file.stale.text"), isUrgent: true)))
            let isClear = view.visit.isOwn(stored.subject)
            let lines = meanwhile.reversed().flatMap(\.changes).map { shown in
                SummaryList.Line(
                    view.field(guide.kind, shown.change.path), view.difference(shown, isClear: isClear))
            }
            parts.append(Piece(SummaryList(lines)))
        }
        return parts
    }

    private func form(
        _ stored: StoredFile<Guide.File>?, _ steps: [FileStep], step: Int, isStepped: Bool,
        _ draft: FileDraft<Guide.File>, alike: [StoredFile<Guide.File>], _ view: FileView
    ) -> Form {
        var hidden = view.visit.formFields
        if let stored { hidden.append(HiddenField("phien-ban", String(stored.version))) }
        if isStepped { hidden.append(HiddenField("buoc", String(step + 1))) }
        if !alike.isEmpty { hidden.append(HiddenField("van-tao", "1")) }
        let parts = steps.count == 1 ? steps[0].parts : steps.map { Piece(Fieldset($0.title, $0.parts)) }
        let route: FileRoute = stored.map { .part($0.id, .edit) } ?? .new
        var buttons = [
            Button(view.text(!alike.isEmpty ? "file.saveAnyway" : isStepped ? "file.saveAndGoOn" : "file.save"))
        ]
        let back = stored.map { view.address(guide.kind, .file($0.id)) } ?? view.address(guide.kind)
        buttons.append(Button(view.text("work.cancel"), .quiet, address: back))
        var entry = Form(
            action: view.address(guide.kind, route), isMultipart: guide.formLimits.files > 0, sending: hidden,
            errors: draft.errors.isEmpty ? nil : summary(draft, view), parts, buttons: buttons)
        entry.keepsTyping = isStepped && stored != nil ? view.text("file.kept") : nil
        return entry
    }

    private func summary(_ draft: FileDraft<Guide.File>, _ view: FileView) -> ErrorSummary {
        ErrorSummary(draft.errors.sorted { $0.key < $1.key }.map { .init(text: $0.value, field: $0.key) })
    }
}

extension StoredFile {
    /// With the version that the form was read at, so that sending it again compares with that.
    fileprivate func asRead(_ version: Int64) -> StoredFile {
        StoredFile(
            id: id, version: version, createdAt: createdAt, changedAt: changedAt, file: file, subject: subject)
    }
}
