import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/danh-muc/de-xuat`: what officers propose for the province's list, newest first.
struct ListProposalsHandler: Handler {
    let desk: ListDesk

    private static let pageSize = 50

    func answer(_ visit: Visit) async throws -> Response {
        let before = visit.query["sau"].flatMap { Int64($0) } ?? .max
        let found = try await desk.store.proposals(before: before, limit: Self.pageSize + 1)
        let shown = Array(found.prefix(Self.pageSize))
        let names = try await desk.base.names(of: shown.map(\.actor))
        let lists = Dictionary(
            uniqueKeysWithValues: try await desk.store.lists().map { ($0.list.id, $0.list) })
        let words = desk.words(visit)
        let rows = shown.map { proposal in
            DataTable.Row([
                .init(proposal.entry.name, to: Address.lists(.proposal(proposal.id)).path),
                .init(words.key(proposal.entry.key)), .init(lists[proposal.list]?.name ?? ""),
                .init(words.view.actor(proposal.actor, names)), .init(words.view.instant(proposal.at)),
                .init("", badge: words.state(proposal)),
            ])
        }
        let next = found.count > Self.pageSize ? shown.last : nil
        let links = PageLinks(visit)
        let pager =
            next == nil && before == .max
            ? nil
            : Pager(
                words.text("file.pages"), words.text(before == .max ? "file.pages.first" : "file.pages.further"),
                previous: before == .max ? nil : PageLinks.dropping(["sau"], links),
                next: next.map { PageLinks.setting("sau", String($0.number), dropping: [], links) })
        let none = Blank(words.text("lists.proposals.none"), words.text("lists.proposals.none.text"))
        let table = DataTable(
            words.text("lists.proposals"),
            columns: ["lists.goods", "lists.key", "lists.list", "lists.proposer", "lists.proposedAt", "file.status"]
                .map { .init(words.text($0)) }, rows: rows, instead: rows.isEmpty ? Piece(none) : nil, pager: pager)
        var parts: [Piece] = [Piece(table)]
        if let done = visit.query["xong"], ["de-xuat", "quyet"].contains(done) {
            parts.insert(
                Piece(Notice(.success, words.text(done == "quyet" ? "lists.decided" : "lists.proposed"))), at: 0)
        }
        let page = SectionedPage(
            words.view, words.text("lists.proposals"), trail: desk.trail(nil, nil, words),
            actions: [Button(words.text("lists.propose"), icon: .plus, address: Address.lists(.propose).path)], parts)
        return desk.page(page, visit)
    }
}

extension ListPhrases {
    func state(_ proposal: ListProposal) -> Badge {
        switch proposal.state {
        case .open: Badge(text("lists.proposal.open"), .declared)
        case .accepted: Badge(text("lists.proposal.accepted"), .confirmed)
        case .declined: Badge(text("lists.proposal.declined"), .neutral)
        }
    }
}
