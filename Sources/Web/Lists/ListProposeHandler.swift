import Hummingbird
import Records
import Traceability

/// `/quan-ly/danh-muc/de-xuat/them?san-pham=`: a commune or a department proposes a product for the province's list.
struct ListProposeHandler: Handler {
    let desk: ListDesk

    func answer(_ visit: Visit) async throws -> Response {
        let lists = try await desk.store.lists().map(\.list).filter { $0.kind == .priority }
        guard visit.method == .post else {
            let product = try await product(visit.query["san-pham"], visit)
            return show(lists, product, FormBody(), FormFaults(), visit)
        }
        let form = try await visit.form(settings: desk.base.settings)
        let product = try await product(form.answer("san-pham"), visit)
        let words = desk.words(visit)
        var faults = FormFaults()
        let list = lists.first { $0.id == form["danh-muc"] }
        if list == nil { faults.add("danh-muc", words.text("lists.list.missing")) }
        if form.answer("ly-do") == nil { faults.add("ly-do", words.text("file.reason.missing")) }
        let entry = entry(form, product, words, &faults)
        guard faults.isEmpty, let list, let entry else { return show(lists, product, form, faults, visit) }
        do {
            _ = try await desk.store.propose(
                entry, for: list.id, product: product?.id, reason: String((form["ly-do"] ?? "").prefix(1_000)),
                by: visit.author)
            return desk.seeOther(.proposals, done: "de-xuat")
        } catch let refusal as ListRefusal {
            faults.add("ma-hs", words.text("error.\(refusal.rawValue)"))
            return show(lists, product, form, faults, visit)
        }
    }

    /// - Throws: 404 for a product that is none, or out of reach.
    private func product(_ id: String?, _ visit: Visit) async throws -> StoredFile<ProductFile>? {
        guard let id, !id.isEmpty else { return nil }
        guard let stored = try await desk.base.store.file(ProductFile.self, id) else { throw Problem.notFound }
        try visit.require(.listPropose, on: stored.subject)
        return stored
    }

    private func entry(
        _ form: FormBody, _ product: StoredFile<ProductFile>?, _ words: ListPhrases, _ faults: inout FormFaults
    ) -> ListEntry? {
        let name = form.answer("ten").map { String($0.prefix(200)) }
        if name == nil { faults.add("ten", words.text("error.list.entryName")) }
        var roadmap: CivilDay?
        if let typed = form.answer("lo-trinh") {
            roadmap = DayText.reading(typed)
            if roadmap == nil { faults.add("lo-trinh", words.text("error.list.dayWrong", ["found": typed])) }
        }
        var key: ListKey?
        if let typed = form.answer("ma-hs") {
            key = HSCode(reading: typed).map(ListKey.code)
            if key == nil { faults.add("ma-hs", words.text("error.list.codeWrong", ["found": typed])) }
        } else if let group = form.answer("nhom").flatMap(ProductGroup.init(rawValue:)) {
            key = .group(group)
        } else {
            faults.add("ma-hs", words.text("error.list.keyMissing"))
        }
        guard let name, let key else { return nil }
        return ListEntry(key, name, .priority, roadmap: roadmap)
    }

    private func show(
        _ lists: [GoodsList], _ product: StoredFile<ProductFile>?, _ form: FormBody, _ faults: FormFaults,
        _ visit: Visit
    ) -> Response {
        let words = desk.words(visit)
        let trail =
            desk.trail(nil, nil, words) + [
                Link(words.text("lists.proposals"), to: Address.lists(.proposals).path)
            ]
        guard !lists.isEmpty else {
            let none = Blank(words.text("lists.priority.none"), words.text("lists.priority.none.text"))
            return desk.page(
                SectionedPage(words.view, words.text("lists.propose"), trail: trail, [Piece(none)]), visit)
        }
        let file = product?.file
        let value = { (name: String, standard: String?) in form[name] ?? standard ?? "" }
        let group = value("nhom", file?.group?.rawValue)
        let groups = ProductGroup.allCases.map { Choice($0.rawValue, words.group($0), isChosen: $0.rawValue == group) }
        let chosen = value("danh-muc", lists.count == 1 ? lists[0].id : nil)
        let fields: [Piece] = [
            Piece(
                Field(
                    "danh-muc", words.text("lists.list"), error: faults["danh-muc"],
                    Select(
                        [Choice("", words.text("lists.choose"))]
                            + lists.map { Choice($0.id, $0.name, isChosen: $0.id == chosen) }))),
            Piece(
                Field(
                    "ten", words.text("lists.goods"), error: faults["ten"],
                    TextInput(value("ten", file?.name), maxLength: 200))),
            Piece(
                Field(
                    "ma-hs", words.text("lists.column.code"), hint: words.text("lists.propose.key.hint"),
                    error: faults["ma-hs"], isOptional: true,
                    TextInput(value("ma-hs", file?.hsCode), width: .code, maxLength: 20))),
            Piece(
                Field(
                    "nhom", words.text("lists.column.group"), isOptional: true,
                    Select([Choice("", words.text("lists.choose"))] + groups))),
            Piece(
                Field(
                    "lo-trinh", words.text("lists.propose.roadmap"), hint: words.text("lists.propose.roadmap.hint"),
                    error: faults["lo-trinh"], isOptional: true, TextInput.day(value("lo-trinh", nil)))),
            Piece(
                Field(
                    "ly-do", words.text("file.reason"), error: faults["ly-do"],
                    TextArea(value("ly-do", nil), rows: 4, maxLength: 1_000))),
        ]
        let entry = Form(
            action: Address.lists(.propose).path,
            sending: visit.formFields + (product.map { [HiddenField("san-pham", $0.id)] } ?? []),
            errors: faults.summary, fields,
            buttons: [
                Button(words.text("lists.propose.send")),
                Button(words.text("work.cancel"), .quiet, address: Address.lists(.proposals).path),
            ])
        let page = SectionedPage(words.view, words.text("lists.propose"), trail: trail, [Piece(entry)])
        return desk.page(page, visit, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}
