import Hummingbird
import Records
import Traceability

/// `/quan-ly/danh-muc/{id}`: one list with its versions; `POST` begins the next one from what holds.
struct ListPageHandler: Handler {
    let id: String
    let desk: ListDesk

    func answer(_ visit: Visit) async throws -> Response {
        let (list, versions) = try await desk.list(id)
        if visit.method == .post { return try await begin(list, versions, visit) }
        let book = try await desk.store.book(on: desk.base.today)
        let words = desk.words(visit)
        let inForce = book.editions.first { $0.list == id }
        var lines: [SummaryList.Line] = [
            .init(words.text("lists.kind"), words.kind(list.kind)), .init(words.text("lists.issuer"), list.issuer),
            .init(
                words.text("lists.inForce"),
                inForce.map { words.text("lists.version", ["number": String($0.number)]) }
                    ?? words.text("lists.inForce.none")),
        ]
        if let inForce {
            lines.append(
                .init(
                    words.text("lists.citation"), inForce.content.citation,
                    badge: words.status(of: inForce.content.citation)))
        }
        let page = SectionedPage(
            words.view, list.name, trail: desk.trail(nil, nil, words),
            [Piece(SummaryList(lines)), Piece(table(list, versions, inForce, words))]
                + beginning(list, versions, visit, words))
        return desk.page(page, visit)
    }

    private func begin(
        _ list: GoodsList, _ versions: [ListVersionHead], _ visit: Visit
    ) async throws -> Response {
        _ = try await visit.form(settings: desk.base.settings)
        if let open = versions.first(where: { $0.state == .draft }) {
            return desk.seeOther(.version(id, open.number))
        }
        let last = versions.filter { $0.state == .approved }.max { ($0.from?.number ?? 0) < ($1.from?.number ?? 0) }
        var content = ListContent()
        if let last, let stored = try await desk.store.version(id, last.number) {
            content.entries = stored.content.entries
            content.note = stored.content.note
        }
        let draft = try await ListDesk.asking {
            try await desk.store.draft(content, of: id, by: visit.author)
        }
        return desk.seeOther(.part(id, draft.head.number, .edit))
    }

    private func table(
        _ list: GoodsList, _ versions: [ListVersionHead], _ inForce: ListEdition?, _ words: ListPhrases
    ) -> DataTable {
        let rows = versions.map { head in
            DataTable.Row([
                .init(words.name(of: head), to: Address.lists(.version(list.id, head.number)).path),
                .init("", badge: words.state(head, holds: inForce?.id == head.id)), .init(words.day(head.from)),
                .init(words.number(head.entryCount)),
                .init(head.approvedAt.map { words.view.instant($0) } ?? ""),
            ])
        }
        let none = Blank(words.text("lists.versions.none"), words.text("lists.versions.none.text"))
        return DataTable(
            words.text("lists.versions"),
            columns: [
                DataTable.Column(words.text("lists.version.short")), .init(words.text("file.status")),
                .init(words.text("lists.from")), .init(words.text("lists.entries"), isNumeric: true),
                .init(words.text("lists.approvedAt")),
            ], rows: rows, instead: rows.isEmpty ? Piece(none) : nil)
    }

    private func beginning(
        _ list: GoodsList, _ versions: [ListVersionHead], _ visit: Visit, _ words: ListPhrases
    ) -> [Piece] {
        guard visit.may(.listEdit), !versions.contains(where: { $0.state == .draft }) else { return [] }
        let form = Form(
            action: Address.lists(.list(list.id)).path, sending: visit.formFields, [],
            buttons: [Button(words.text("lists.draft.begin"), icon: .plus)])
        return [Piece(form)]
    }
}
