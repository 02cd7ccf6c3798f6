import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/danh-muc`: every list, what of it is in force, what is being written.
struct ListListHandler: Handler {
    let desk: ListDesk

    func answer(_ visit: Visit) async throws -> Response {
        let lists = try await desk.store.lists()
        let book = try await desk.store.book(on: desk.base.today)
        let words = desk.words(visit)
        var parts: [Piece] = [Piece(Notice(.info, words.text("lists.lead"), words.text("lists.lead.rule")))]
        if visit.query["xong"] == "bo" { parts.insert(Piece(Notice(.success, words.text("lists.discarded"))), at: 0) }
        parts.append(Piece(table(lists, book, words)))
        let page = SectionedPage(
            words.view, words.text("lists.title"), actions: actions(visit, words),
            count: words.number(lists.count), parts)
        return desk.page(page, visit)
    }

    private func actions(_ visit: Visit, _ words: ListPhrases) -> [Button] {
        var actions: [Button] = []
        if visit.may(.listEdit) {
            actions.append(Button(words.text("lists.add"), icon: .plus, address: Address.lists(.new).path))
        }
        if visit.may(.listPropose) {
            actions.append(
                Button(words.text("lists.proposals"), .secondary, address: Address.lists(.proposals).path))
        }
        return actions + [Button(words.text("law.title"), .quiet, address: Address.law.path)]
    }

    private func table(
        _ lists: [(list: GoodsList, versions: [ListVersionHead])], _ book: ListBook, _ words: ListPhrases
    ) -> DataTable {
        let rows = lists.map { list, versions in
            let edition = book.editions.first { $0.list == list.id }
            let draft = versions.first { $0.state == .draft }
            let inForce = edition.map { edition in
                words.text(
                    "lists.inForce.text",
                    [
                        "number": String(edition.number), "day": words.day(edition.content.from),
                        "count": words.number(edition.content.entries.count),
                    ])
            }
            return DataTable.Row([
                .init(list.name, to: Address.lists(.list(list.id)).path), .init(words.kind(list.kind)),
                .init(list.issuer), .init(inForce ?? words.text("lists.inForce.none")),
                .init(edition?.content.citation ?? ""),
                .init(draft.map { words.name(of: $0) } ?? ""),
            ])
        }
        let none = Blank(words.text("lists.none"), words.text("lists.none.text"))
        return DataTable(
            words.text("lists.title"),
            columns: [
                "lists.name", "lists.kind", "lists.issuer", "lists.inForce", "lists.citation", "lists.state.draft",
            ].map { .init(words.text($0)) }, rows: rows, instead: rows.isEmpty ? Piece(none) : nil)
    }
}
