import Hummingbird
import Records
import Traceability

/// `/quan-ly/danh-muc/them`: a list that was not kept before.
struct ListNewHandler: Handler {
    let desk: ListDesk

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else { return show(visit, FormBody(), FormFaults()) }
        let form = try await visit.form(settings: desk.base.settings)
        let words = desk.words(visit)
        var faults = FormFaults()
        let kind = form["loai"].flatMap(ListKind.init(rawValue:))
        if kind == nil { faults.add("loai", words.text("lists.kind.missing")) }
        if form.answer("ten") == nil { faults.add("ten", words.text("error.list.nameMissing")) }
        if form.answer("co-quan") == nil { faults.add("co-quan", words.text("lists.issuer.missing")) }
        guard faults.isEmpty, let kind else { return show(visit, form, faults) }
        let list = try await desk.store.create(
            kind, name: String((form["ten"] ?? "").prefix(200)), issuer: String((form["co-quan"] ?? "").prefix(200)),
            by: visit.author)
        return desk.seeOther(.list(list.id))
    }

    private func show(_ visit: Visit, _ form: FormBody, _ faults: FormFaults) -> Response {
        let words = desk.words(visit)
        let kinds = ListKind.allCases.map {
            Choice($0.rawValue, words.kind($0), isChosen: form["loai"] == $0.rawValue)
        }
        let entry = Form(
            action: Address.lists(.new).path, sending: visit.formFields, errors: faults.summary,
            [
                Piece(
                    Field(
                        "loai", words.text("lists.kind"), hint: words.text("lists.kind.hint"), error: faults["loai"],
                        Select([Choice("", words.text("lists.choose"))] + kinds))),
                Piece(
                    Field(
                        "ten", words.text("lists.name"), hint: words.text("lists.name.hint"), error: faults["ten"],
                        TextInput(form["ten"] ?? "", maxLength: 200))),
                Piece(
                    Field(
                        "co-quan", words.text("lists.issuer"), hint: words.text("lists.issuer.hint"),
                        error: faults["co-quan"], TextInput(form["co-quan"] ?? "", maxLength: 200))),
            ],
            buttons: [
                Button(words.text("file.save")),
                Button(words.text("work.cancel"), .quiet, address: Address.lists(.lists).path),
            ])
        let page = SectionedPage(
            words.view, words.text("lists.add"), trail: desk.trail(nil, nil, words), [Piece(entry)])
        return desk.page(page, visit, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}
