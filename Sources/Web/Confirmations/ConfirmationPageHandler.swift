import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/xac-nhan/{id}`: one confirmation: who, when, where it was done, and what became of it.
struct ConfirmationPageHandler: Handler {
    let id: String
    let desk: ConfirmationDesk

    func answer(_ visit: Visit) async throws -> Response {
        let (stored, of) = try await desk.find(id, for: visit, doing: .fileRead)
        let view = desk.base.view(visit)
        let words = ConfirmationView(view)
        let names = try await desk.base.names(of: [stored.actor])
        var parts = [Piece(SummaryList(words.lines(stored, of, by: names[stored.actor])))]
        if visit.query["xong"] == "rut-lai" {
            parts.insert(Piece(Notice(.success, view.text("confirmation.done.withdrawn"))), at: 0)
        }
        if let picture = stored.picture {
            parts.append(Piece(PictureRow([picture], named: view.text("confirmation.picture"))))
        }
        var actions: [Button] = []
        if stored.withdrawn == nil, visit.may(.fileDecide, on: of.subject) {
            actions.append(
                Button(
                    view.text("confirmation.withdraw"), .secondary,
                    address: Address.confirmations(.withdraw(id)).path))
        }
        let page = SectionedPage(
            view, words.fact(stored.fact),
            trail: [
                Link(view.text(of.kind, "title"), to: view.address(of.kind)),
                Link(of.name, to: view.address(of.kind, .file(of.id))),
            ], actions: actions, parts)
        return desk.page(page, visit)
    }
}
