import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/danh-muc/{id}/{number}`: a version: what it rests on, what it changes, whom it touches, its entries.
struct ListVersionHandler: Handler {
    let id: String
    let number: Int
    let desk: ListDesk

    private static let shown = 100

    func answer(_ visit: Visit) async throws -> Response {
        let (list, version) = try await desk.version(id, number)
        let before = try await desk.store.version(before: version)
        let run = try await desk.store.run(of: version.head.id)
        let holds = try await desk.store.book(on: desk.base.today).editions.contains { $0.id == version.head.id }
        let people = version.head.editors.union([version.head.approvedBy].compactMap(\.self))
        let names = try await desk.base.names(of: people)
        let words = desk.words(visit)
        let show = ListVersionView(
            list: list, version: version, before: before, run: run, holds: holds, names: names, words: words)
        let page = SectionedPage(
            words.view, "\(list.name), \(words.name(of: version.head))", trail: desk.trail(list, nil, words),
            actions: actions(list, version.head, visit, words), show.head, sections: show.sections)
        var response = desk.page(page, visit)
        // The page asks again by itself while products are judged, without a script.
        if let run, run.state != .done { response.headers[own: .refresh] = "5" }
        return response
    }

    private func actions(
        _ list: GoodsList, _ head: ListVersionHead, _ visit: Visit, _ words: ListPhrases
    ) -> [Button] {
        let at = { (part: ListPart) in Address.lists(.part(list.id, head.number, part)).path }
        var actions: [Button] = []
        if head.state == .draft, visit.may(.listEdit) {
            actions = [
                Button(words.text("lists.edit"), .secondary, icon: .pen, address: at(.edit)),
                Button(words.text("lists.table"), .secondary, address: at(.table)),
                Button(words.text("lists.discard"), .quiet, address: at(.discarding)),
            ]
        }
        if head.state == .draft, visit.may(.listApprove), !head.editors.contains(visit.author.actor) {
            actions.insert(Button(words.text("lists.approve"), icon: .check, address: at(.approval)), at: 0)
        }
        return actions
            + [Button(words.text("lists.workbook"), .quiet, icon: .download, address: at(.workbook))]
    }
}
