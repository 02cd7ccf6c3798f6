import Hummingbird
import Records
import Sheets
import Traceability

/// `GET /quan-ly/lien-ket`: the links within reach, narrowed, page by page; as XLSX or CSV to take away.
struct LinkListHandler: Handler {
    let desk: LinkWork

    func answer(_ visit: Visit) async throws -> Response {
        let after = visit.query["sau"].flatMap { LinkCursor($0) }
        guard visit.query["sau"] == nil || after != nil else {
            throw Problem(.queryParameter, "web.fileCursor", ["parameter": "sau"])
        }
        let words = LinkWords(desk.base.view(visit))
        let question = question(visit, after)
        switch visit.query["dinh-dang"] {
        case "xlsx", "csv": return try await LinkExport(desk: desk).answer(question, words)
        default: break
        }
        let list = try await desk.store.list(question)
        let page = SectionedPage(
            words.view, words.text("links.title"), actions: actions(words),
            head(visit, words) + [
                Piece(filters(question, words)), Piece(table(list, question, words)),
            ])
        return desk.page(page, visit)
    }

    private func question(_ visit: Visit, _ after: LinkCursor?) -> LinkQuestion {
        let value = { (name: String) in visit.query[name]?.trimmed ?? "" }
        return LinkQuestion(
            String(value("q").prefix(200)), type: LinkType(named: value("loai")),
            state: LinkQuestion.State(rawValue: value("tinh-trang")), reach: desk.reach(visit), after: after)
    }

    private func actions(_ words: LinkWords) -> [Button] {
        guard words.view.visit.may(.linkEdit) else { return [] }
        return [
            Button(words.text("links.add"), icon: .plus, address: Address.links(.new).path),
            Button(words.text("links.table"), .secondary, address: Address.links(.table).path),
        ]
    }

    private func head(_ visit: Visit, _ words: LinkWords) -> [Piece] {
        if visit.query["xong"] == "bang" {
            let count = visit.query["so"].flatMap { Int($0) }.map(String.init) ?? "0"
            return [Piece(Notice(.success, words.text("links.table.done", ["count": count])))]
        }
        return []
    }

    private func filters(_ question: LinkQuestion, _ words: LinkWords) -> FilterBar {
        let links = PageLinks(words.view.visit)
        let without = { (name: String) in PageLinks.dropping(["sau", name], links) }
        let all = Choice("", words.text("file.all"), isChosen: false)
        let types = LinkType.ofOwners.map {
            Choice($0.rawValue, words.text("linkType.\($0.rawValue)"), isChosen: question.type == $0)
        }
        let states = LinkQuestion.State.allCases.map {
            Choice($0.rawValue, words.text("links.filter.\($0.rawValue)"), isChosen: question.state == $0)
        }
        let chosen: [Link?] = [
            question.text.isEmpty ? nil : Link("“\(question.text)”", to: without("q")),
            question.type.map { Link(words.text("linkType.\($0.rawValue)"), to: without("loai")) },
            question.state.map { Link(words.text("links.filter.\($0.rawValue)"), to: without("tinh-trang")) },
        ]
        return FilterBar(
            words.text("file.filter"), action: Address.links(.list).path,
            [
                Field("q", words.text("file.search"), hint: words.text("links.search.hint"), TextInput(question.text)),
                Field("loai", words.text("links.type"), Select([all] + types.sorted { $0.label < $1.label })),
                Field("tinh-trang", words.text("links.state"), Select([all] + states)),
            ], chosen: chosen.compactMap(\.self))
    }

    private func table(_ list: LinkList, _ question: LinkQuestion, _ words: LinkWords) -> DataTable {
        let links = PageLinks(words.view.visit)
        let rows = list.rows.map { row in
            let draft = row.link.draft
            let readers = (draft.hreflang + draft.context).joined(separator: ", ")
            return DataTable.Row([
                .init(draft.title, to: Address.links(.link(row.link.id)).path), .init(words.type(draft.linkType)),
                .init(words.code(draft.anchor)), .init(draft.href), .init(readers),
                .init("", badge: words.state(row.link)),
            ])
        }
        let isNarrowed = !question.text.isEmpty || question.type != nil || question.state != nil
        let none = Blank(
            words.text(isNarrowed ? "file.none.found" : "links.none"),
            words.text(isNarrowed ? "file.none.found.text" : "links.none.text"),
            button: isNarrowed
                ? Button(words.text("work.everything"), .secondary, address: Address.links(.list).path) : nil)
        let export =
            rows.isEmpty
            ? nil
            : Link(
                words.text("file.export"), to: PageLinks.setting("dinh-dang", "xlsx", dropping: ["sau"], links),
                icon: .download)
        return DataTable(
            words.text("links.title"), export: export,
            columns: ["links.name", "links.type", "links.anchor", "links.href", "links.readers", "links.state"].map {
                .init(words.text($0), isLong: $0 == "links.href")
            }, rows: rows, instead: rows.isEmpty ? Piece(none) : nil, pager: pager(list, question, words))
    }

    private func pager(_ list: LinkList, _ question: LinkQuestion, _ words: LinkWords) -> Pager? {
        guard list.next != nil || question.after != nil else { return nil }
        let links = PageLinks(words.view.visit)
        return Pager(
            words.text("file.pages"), words.text(question.after == nil ? "file.pages.first" : "file.pages.further"),
            previous: question.after == nil ? nil : PageLinks.dropping(["sau"], links),
            next: list.next.map { PageLinks.setting("sau", $0.text, dropping: [], links) })
    }
}
