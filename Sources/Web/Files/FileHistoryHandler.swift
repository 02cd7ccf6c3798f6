import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/{kind}/{id}/lich-su`: every change with who, when, what was there before, and why.
struct FileHistoryHandler<Guide: FileGuide>: Handler {
    let id: String
    let guide: Guide
    let desk: FileDesk

    private static var pageSize: Int { 20 }

    func answer(_ visit: Visit) async throws -> Response {
        let stored = try await desk.file(guide, id, for: visit, doing: .fileRead)
        let before = visit.query["truoc"].flatMap { Int64($0) } ?? .max
        let versions = try await desk.store.history(of: id, before: before, limit: Self.pageSize)
        let names = try await desk.names(of: versions.map(\.actor))
        let view = desk.view(visit)
        let isClear = visit.isOwn(stored.subject)
        let sections = versions.map { section($0, names, isClear: isClear, view) }
        let older = (versions.last?.version ?? 1) > 1
        let page = SectionedPage(
            view, view.text("file.history"),
            trail: [
                Link(view.text(guide.kind, "title"), to: view.address(guide.kind)),
                Link(guide.name(of: stored.file), to: view.address(guide.kind, .file(id))),
            ],
            older
                ? [
                    Piece(
                        Link(
                            view.text("file.history.older"),
                            to: visit.path + "?truoc=\(versions.last!.version)"))
                ] : [],
            sections: sections)
        return desk.pages.workResponse(SectionedPage.template, page, for: visit)
    }

    private func section(
        _ version: FileVersion, _ names: [String: String], isClear: Bool, _ view: FileView
    ) -> SectionedPage.Section {
        let who = view.actor(version.actor, names)
        let lines = version.changes.map { shown in
            SummaryList.Line(view.field(guide.kind, shown.change.path), view.difference(shown, isClear: isClear))
        }
        return SectionedPage.Section(
            "v\(version.version)",
            view.text("file.history.version", ["number": String(version.version), "time": view.instant(version.at)]),
            lead: [who] + [version.reason].compactMap(\.self), [Piece(SummaryList(lines))])
    }
}

extension FileView {
    /// Who did something, as the trail tells: a person's name, a key, the program.
    func actor(_ actor: String, _ names: [String: String]) -> String {
        if let name = names[actor] { return name }
        let kind = actor.prefix { $0 != ":" }
        return ["user", "key", "system"].contains(kind) ? text("file.actor.\(kind)") + " (\(actor))" : actor
    }

    /// `trước → sau`; a personal value of somebody else's only says that it changed.
    func difference(_ shown: ChangeShown, isClear: Bool) -> String {
        if shown.isErased { return text("file.history.erased") }
        if shown.isPersonal, !isClear { return text("file.history.personal") }
        let (before, after) = (shown.change.before ?? "", shown.change.after ?? "")
        if before.isEmpty { return after }
        return after.isEmpty ? text("file.history.removed", ["before": before]) : "\(before) → \(after)"
    }
}
