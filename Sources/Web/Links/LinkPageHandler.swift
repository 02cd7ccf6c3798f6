import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/lien-ket/{id}`: one link, what the checker found, and every change of it.
struct LinkPageHandler: Handler {
    let id: String
    let desk: LinkWork

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.link(id, for: visit, doing: .linkRead)
        let history = try await desk.store.history(of: id)
        let names = try await desk.base.names(of: history.map(\.actor))
        let words = LinkWords(desk.base.view(visit))
        let isOwn = try await desk.mayEdit(stored, visit)
        let page = SectionedPage(
            words.view, stored.draft.title, trail: [Link(words.text("links.title"), to: Address.links(.list).path)],
            actions: isOwn ? actions(stored, words) : [], head(stored, visit, words),
            sections: [
                .init(
                    "lich-su", words.text("file.history"),
                    history.map { Piece(SummaryList(lines($0, names, words))) })
            ])
        return desk.page(page, visit)
    }

    private func actions(_ stored: StoredLink, _ words: LinkWords) -> [Button] {
        var actions = [
            Button(
                words.text(stored.endedAt == nil ? "links.edit" : "links.again"), .secondary, icon: .pen,
                address: Address.links(.edit(id)).path)
        ]
        if stored.endedAt == nil {
            actions.append(Button(words.text("links.end"), .quiet, address: Address.links(.end(id)).path))
        }
        return actions
    }

    private func head(_ stored: StoredLink, _ visit: Visit, _ words: LinkWords) -> [Piece] {
        var parts: [Piece] = []
        if visit.query["xong"] == "luu" { parts.append(Piece(Notice(.success, words.text("links.saved")))) }
        if stored.endedAt == nil, stored.health?.isDead ?? false {
            parts.append(
                Piece(Notice(.danger, words.text("links.dead"), words.text("links.dead.text"), isUrgent: true)))
        }
        let draft = stored.draft
        let readers = (draft.hreflang + draft.context).joined(separator: ", ")
        let address = desk.installation.publicOrigin + draft.anchor
        let type = "\(address)?linkType=\(draft.linkType)"
        let lines: [SummaryList.Line] = [
            .init(words.text("links.state"), words.span(draft), badge: words.state(stored)),
            .init(words.text("links.type"), "\(words.type(draft.linkType)) (\(draft.linkType))"),
            .init(words.text("links.anchor"), words.code(draft.anchor)), .init(words.text("links.href"), draft.href),
            .init(words.text("links.readers"), readers.isEmpty ? words.text("links.readers.all") : readers),
            .init(words.text("links.media"), draft.type ?? words.text("links.media.any")),
            .init(words.text("links.asked"), type), .init(words.text("links.checked"), words.health(stored.health)),
        ]
        return parts + [Piece(SummaryList(lines))]
    }

    private func lines(
        _ version: LinkVersion, _ names: [String: String], _ words: LinkWords
    ) -> [SummaryList.Line] {
        let head = SummaryList.Line(
            words.text(
                "file.history.version",
                ["number": String(version.version), "time": words.view.instant(version.at)]),
            words.view.actor(version.actor, names))
        return [head]
            + version.changes.map { change in
                let value = change.path == "ended" ? "" : words.difference(change)
                return .init(words.member(change.path), value)
            }
    }
}
