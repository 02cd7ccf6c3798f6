import Hummingbird
import Records
import Traceability

/// `/quan-ly/danh-muc/{id}/{number}/bo`: asks once more, and throws a draft away.
struct ListDiscardHandler: Handler {
    let id: String
    let number: Int
    let desk: ListDesk

    func answer(_ visit: Visit) async throws -> Response {
        let (list, version) = try await desk.draft(id, number)
        if visit.method == .post {
            let form = try await visit.form(settings: desk.base.settings)
            try await ListDesk.asking {
                try await desk.store.discard(
                    id, number, edit: form["phien-ban"].flatMap { Int64($0) }, by: visit.author)
            }
            return desk.seeOther(.lists, done: "bo")
        }
        let words = desk.words(visit)
        let form = Form(
            action: Address.lists(.part(id, number, .discarding)).path,
            sending: visit.formFields + [HiddenField("phien-ban", String(version.head.edit))],
            [
                Piece(
                    Notice(.caution, "\(list.name), \(words.name(of: version.head))", words.text("lists.discard.text")))
            ],
            buttons: [
                Button(words.text("lists.discard"), .danger),
                Button(words.text("work.cancel"), .quiet, address: Address.lists(.version(id, number)).path),
            ])
        let page = SectionedPage(
            words.view, words.text("lists.discard"), trail: desk.trail(list, version.head, words), [Piece(form)])
        return desk.page(page, visit)
    }
}
