import Hummingbird
import Records
import Traceability

/// `/quan-ly/lien-ket/{id}/ngung`: asks once more, and ends a link. Its code goes on resolving; its history stays.
struct LinkEndHandler: Handler {
    let id: String
    let desk: LinkWork

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.link(id, for: visit, doing: .linkEdit)
        let words = LinkWords(desk.base.view(visit))
        guard visit.method == .post else { return ask(stored, visit, words) }
        let form = try await visit.form(settings: desk.base.settings)
        _ = try await desk.store.write([.end(id, version: form["phien-ban"].flatMap { Int64($0) })], by: visit.author)
        return desk.seeOther(.link(id), done: "luu")
    }

    private func ask(_ stored: StoredLink, _ visit: Visit, _ words: LinkWords) -> Response {
        let form = Form(
            action: Address.links(.end(id)).path,
            sending: visit.formFields + [HiddenField("phien-ban", String(stored.version))],
            [Piece(Notice(.caution, stored.draft.title, words.text("links.end.text")))],
            buttons: [
                Button(words.text("links.end"), .danger),
                Button(words.text("work.cancel"), .quiet, address: Address.links(.link(id)).path),
            ])
        let page = SectionedPage(
            words.view, words.text("links.end"),
            trail: [
                Link(words.text("links.title"), to: Address.links(.list).path),
                Link(stored.draft.title, to: Address.links(.link(id)).path),
            ], [Piece(form)])
        return desk.page(page, visit)
    }
}
