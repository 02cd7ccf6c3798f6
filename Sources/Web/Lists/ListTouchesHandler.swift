import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/danh-muc/{id}/{number}/cham-den`: products of which a version says something else, as far as the reader sees.
struct ListTouchesHandler: Handler {
    let id: String
    let number: Int
    let desk: ListDesk

    private static let pageSize = 50

    func answer(_ visit: Visit) async throws -> Response {
        let (list, version) = try await desk.version(id, number)
        let after = visit.query["sau"].flatMap { FileRoute.isID($0) ? $0 : nil } ?? ""
        let touches = try await desk.store.touches(
            of: version.head.id, reach: visit.reach(.fileRead, of: .product), after: after, limit: Self.pageSize + 1)
        let shown = Array(touches.prefix(Self.pageSize))
        let owners = try await desk.base.parties.cards(of: shown.map(\.owner))
        let words = desk.words(visit)
        let rows = shown.map { touch in
            DataTable.Row([
                .init(touch.name, to: words.view.address(.product, .file(touch.product))),
                .init(owners[touch.owner]?.shown ?? touch.owner), .init(words.stand(touch.before, list.kind)),
                .init(words.stand(touch.after, list.kind)),
            ])
        }
        let links = PageLinks(visit)
        let next = touches.count > Self.pageSize ? shown.last?.product : nil
        let pager =
            next == nil && after.isEmpty
            ? nil
            : Pager(
                words.text("file.pages"), words.text(after.isEmpty ? "file.pages.first" : "file.pages.further"),
                previous: after.isEmpty ? nil : PageLinks.dropping(["sau"], links),
                next: next.map { PageLinks.setting("sau", $0, dropping: [], links) })
        let table = DataTable(
            words.text("lists.touches"),
            columns: ["product.name", "product.owner.short", "lists.before", "lists.after"].map {
                .init(words.text($0))
            }, rows: rows,
            instead: rows.isEmpty
                ? Piece(Blank(words.text("lists.touches.none"), words.text("lists.touches.none.text"))) : nil,
            pager: pager)
        let page = SectionedPage(
            words.view, words.text("lists.touches"), trail: desk.trail(list, version.head, words), [Piece(table)])
        return desk.page(page, visit)
    }
}
