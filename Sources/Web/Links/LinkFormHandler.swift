import Hummingbird
import Records
import Traceability

/// `/quan-ly/lien-ket/them` and `…/{id}/sua`: one link.
struct LinkFormHandler: Handler {
    /// Nil for a new one.
    let id: String?
    let desk: LinkWork

    /// What owners mostly link to; another kind that a program wrote stays as it is.
    private static let kinds = [
        "text/html", "application/pdf", "image/jpeg", "image/png", "video/mp4", "application/json",
        "application/ld+json",
    ]

    func answer(_ visit: Visit) async throws -> Response {
        var stored: StoredLink?
        if let id { stored = try await desk.link(id, for: visit, doing: .linkEdit) }
        guard visit.method == .post else {
            var draft = stored?.draft ?? LinkDraft()
            if stored == nil, let code = visit.query["ma"] { draft.anchor = String(code.prefix(200)) }
            return show(draft, stored, visit)
        }
        let form = try await visit.form(settings: desk.base.settings)
        let draft = Self.draft(form)
        let judged = try await desk.judge([draft], visit)[0]
        guard let link = judged.link, let file = judged.file else {
            return show(draft, stored, visit, faults(judged.findings, visit))
        }
        let deed: LinkDeed =
            id.map { .replace($0, version: form["phien-ban"].flatMap { Int64($0) } ?? 0, link, file: file) }
            ?? .create(link, file: file)
        switch try await desk.store.write([deed], by: visit.author)[0] {
        case .stored(let stored), .unchanged(let stored): return desk.seeOther(.link(stored.id), done: "luu")
        case .stale(let current):
            var faults = FormFaults()
            faults.add("ma", LinkWords(desk.base.view(visit)).text("file.stale"))
            return show(draft, current, visit, faults, status: .conflict)
        case .missing: throw Problem.notFound
        }
    }

    static func draft(_ form: FormBody) -> LinkDraft {
        let names = { (name: String) in (form[name] ?? "").split { " ,;".contains($0) }.map(String.init) }
        let day = { (name: String) in form.answer(name).map { DayText.reading($0)?.text ?? $0 } }
        var draft = LinkDraft()
        (draft.anchor, draft.linkType) = (form["ma"] ?? "", form["loai"] ?? "")
        (draft.href, draft.title) = (form["dia-chi"] ?? "", form["ten"] ?? "")
        (draft.hreflang, draft.context) = (names("ngon-ngu"), names("thi-truong"))
        draft.type = form.answer("kieu")
        (draft.from, draft.until) = (day("tu"), day("den"))
        return draft
    }

    private func faults(_ findings: [Finding], _ visit: Visit) -> FormFaults {
        let words = LinkWords(desk.base.view(visit))
        var faults = FormFaults()
        for finding in findings { faults.add(LinkWords.field(finding.pointer), words.finding(finding)) }
        return faults
    }

    private func show(
        _ draft: LinkDraft, _ stored: StoredLink?, _ visit: Visit, _ faults: FormFaults = FormFaults(),
        status: HTTPResponse.Status = .unprocessableContent
    ) -> Response {
        let words = LinkWords(desk.base.view(visit))
        let route: LinkRoute = stored.map { .edit($0.id) } ?? .new
        let back: LinkRoute = stored.map { .link($0.id) } ?? .list
        let form = Form(
            action: Address.links(route).path,
            sending: visit.formFields
                + [stored.map { HiddenField("phien-ban", String($0.version)) }].compactMap(\.self),
            errors: faults.summary, fields(draft, words, faults),
            buttons: [
                Button(words.text("file.save")),
                Button(words.text("work.cancel"), .quiet, address: Address.links(back).path),
            ])
        let page = SectionedPage(
            words.view, words.text(stored == nil ? "links.add" : "links.edit"),
            trail: [Link(words.text("links.title"), to: Address.links(.list).path)]
                + (stored.map { [Link($0.draft.title, to: Address.links(.link($0.id)).path)] } ?? []),
            [Piece(form)])
        return desk.page(page, visit, status: faults.isEmpty ? .ok : status)
    }

    private func fields(_ draft: LinkDraft, _ words: LinkWords, _ faults: FormFaults) -> [Piece] {
        let types = LinkType.ofOwners.map {
            Choice(
                "gs1:\($0.rawValue)", words.text("linkType.\($0.rawValue)"),
                isChosen: LinkType(named: draft.linkType) == $0)
        }.sorted { $0.label < $1.label }
        let kinds = Self.kinds + [draft.type].compactMap(\.self).filter { !Self.kinds.contains($0) }
        let kindChoices =
            [Choice("", words.text("links.media.any"), isChosen: draft.type == nil)]
            + kinds.map { Choice($0, $0, isChosen: $0 == draft.type) }
        let day = { (text: String?) in text.flatMap { CivilDay(reading: $0) }.map(DayText.writing) ?? text ?? "" }
        return [
            Piece(
                Field(
                    "ma", words.text("links.anchor"), hint: words.text("links.anchor.hint"), error: faults["ma"],
                    TextInput(draft.anchor, maxLength: 300))),
            Piece(
                Field(
                    "loai", words.text("links.type"), error: faults["loai"],
                    Select([Choice("", words.text("links.type.choose"), isChosen: false)] + types))),
            Piece(
                Field(
                    "dia-chi", words.text("links.href"), hint: words.text("links.href.hint"), error: faults["dia-chi"],
                    TextInput(draft.href, maxLength: LinkTarget.mostBytes))),
            Piece(
                Field(
                    "ten", words.text("links.name"), hint: words.text("links.name.hint"), error: faults["ten"],
                    TextInput(draft.title, maxLength: LinkDraft.longestTitle))),
            Piece(
                Field(
                    "ngon-ngu", words.text("links.languages"), hint: words.text("links.languages.hint"),
                    error: faults["ngon-ngu"], isOptional: true,
                    TextInput(draft.hreflang.joined(separator: ", "), width: .code, maxLength: 200))),
            Piece(
                Field(
                    "kieu", words.text("links.media"), error: faults["kieu"], isOptional: true, Select(kindChoices))),
            Piece(
                Field(
                    "thi-truong", words.text("links.markets"), hint: words.text("links.markets.hint"),
                    error: faults["thi-truong"], isOptional: true,
                    TextInput(draft.context.joined(separator: ", "), width: .code, maxLength: 200))),
            Piece(
                Field(
                    "tu", words.text("links.from"), hint: words.text("links.day.hint"), error: faults["tu"],
                    isOptional: true,
                    TextInput.day(day(draft.from)))),
            Piece(
                Field(
                    "den", words.text("links.until"), hint: words.text("links.day.hint"), error: faults["den"],
                    isOptional: true,
                    TextInput.day(day(draft.until)))),
        ]
    }
}
