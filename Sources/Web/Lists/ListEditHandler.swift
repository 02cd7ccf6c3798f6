import Hummingbird
import Records
import Traceability

/// `/quan-ly/danh-muc/{id}/{number}/sua`: what a draft rests on and when it holds.
struct ListEditHandler: Handler {
    let id: String
    let number: Int
    let desk: ListDesk

    func answer(_ visit: Visit) async throws -> Response {
        let (list, version) = try await desk.draft(id, number)
        guard visit.method == .post else {
            return show(list, version, Self.answers(version.content), FormFaults(), visit)
        }
        let form = try await visit.form(settings: desk.base.settings)
        let words = desk.words(visit)
        var (content, faults) = (version.content, FormFaults())
        content.citation = String((form["van-ban"] ?? "").prefix(200))
        content.note = form.answer("ghi-chu").map { String($0.prefix(1_000)) }
        content.issued = day("ban-hanh", form, words, &faults)
        content.from = day("tu", form, words, &faults)
        content.to = day("den", form, words, &faults)
        for finding in content.findings(as: list.kind, library: words.library) where finding.severity == .error {
            guard let field = Self.fields[finding.pointer ?? ""], faults[field] == nil else { continue }
            faults.add(field, words.finding(finding))
        }
        guard faults.isEmpty else { return show(list, version, form, faults, visit) }
        do {
            _ = try await desk.store.rewrite(
                id, number, edit: form["phien-ban"].flatMap { Int64($0) } ?? 0, with: content, by: visit.author)
            return desk.seeOther(.version(id, number), done: "luu")
        } catch ListRefusal.stale {
            faults.add("van-ban", words.text("error.list.stale"))
            let (_, current) = try await desk.draft(id, number)
            return show(list, current, form, faults, visit, status: .conflict)
        } catch let refusal as ListRefusal {
            throw ListDesk.problem(refusal)
        }
    }

    private static let fields = ["/citation": "van-ban", "/from": "tu", "/to": "den"]

    private func day(_ name: String, _ form: FormBody, _ words: ListPhrases, _ faults: inout FormFaults) -> CivilDay? {
        guard let typed = form.answer(name) else { return nil }
        if let day = DayText.reading(typed) { return day }
        faults.add(name, words.text("error.list.dayWrong", ["found": String(typed.prefix(40))]))
        return nil
    }

    private static func answers(_ content: ListContent) -> FormBody {
        let day = { (day: CivilDay?) in day.map(DayText.writing) ?? "" }
        let texts = [
            ("van-ban", content.citation), ("ban-hanh", day(content.issued)), ("tu", day(content.from)),
            ("den", day(content.to)), ("ghi-chu", content.note ?? ""),
        ]
        return FormBody(fields: texts.map { FormField(name: $0.0, value: $0.1) })
    }

    private func show(
        _ list: GoodsList, _ version: StoredListVersion, _ form: FormBody, _ faults: FormFaults, _ visit: Visit,
        status: HTTPResponse.Status = .unprocessableContent
    ) -> Response {
        let words = desk.words(visit)
        let day = { (name: String, key: String, isOptional: Bool) in
            Piece(
                Field(
                    name, words.text(key), hint: words.text("\(key).hint"), error: faults[name],
                    isOptional: isOptional, TextInput.day(form[name] ?? "")))
        }
        let entry = Form(
            action: Address.lists(.part(id, number, .edit)).path,
            sending: visit.formFields + [HiddenField("phien-ban", String(version.head.edit))], errors: faults.summary,
            [
                Piece(
                    Field(
                        "van-ban", words.text("lists.citation"), hint: words.text("lists.citation.hint"),
                        error: faults["van-ban"], TextInput(form["van-ban"] ?? "", maxLength: 200))),
                day("ban-hanh", "lists.issued", true), day("tu", "lists.from", false), day("den", "lists.to", true),
                Piece(
                    Field(
                        "ghi-chu", words.text("lists.note"), isOptional: true,
                        TextArea(form["ghi-chu"] ?? "", rows: 3, maxLength: 1_000))),
            ],
            buttons: [
                Button(words.text("file.save")),
                Button(words.text("work.cancel"), .quiet, address: Address.lists(.version(id, number)).path),
            ])
        let page = SectionedPage(
            words.view, words.text("lists.edit"), trail: desk.trail(list, version.head, words), [Piece(entry)])
        return desk.page(page, visit, status: faults.isEmpty ? .ok : status)
    }
}
