import Hummingbird
import Records
import Traceability

/// `GET /quan-ly`: where everybody who works here begins: what to do next, and one search across everything they reach.
struct WorkHomeHandler: Handler {
    let desk: FileDesk
    let guides: FileGuides
    let day: DayDesk

    private static let shown = 10

    func answer(_ visit: Visit) async throws -> Response {
        let view = desk.view(visit)
        let text = (visit.query["q"] ?? "").trimmed
        var sections: [SectionedPage.Section] = []
        if !text.isEmpty {
            sections = try await found(text, view)
        } else {
            sections = try await waiting(view) + todo(view)
        }
        let search = SearchBox(
            "q", view.text("file.search.all"), action: Address.work.path, value: String(text.prefix(200)),
            hint: view.text("file.search.hint"))
        let parts = visit.may(.fileRead) ? [Piece(search)] : []
        let page = SectionedPage(view, view.text("file.home"), parts, sections: sections)
        return desk.pages.workResponse(SectionedPage.template, page, for: visit)
    }

    private func found(_ text: String, _ view: FileView) async throws -> [SectionedPage.Section] {
        var sections: [SectionedPage.Section] = []
        for kind in FileKind.allCases where view.isReached(kind) {
            let question = FileQuestion(text, reach: view.reach(kind), limit: Self.shown)
            let (links, count) = try await guides.links(kind, question, desk, view)
            guard !links.isEmpty else { continue }
            let all = Link(
                view.text("file.found.all", ["count": NumberText.grouped(count, in: view.words.language)]),
                to: view.address(kind) + "?q=\(PercentCoding.encode(text))")
            sections.append(
                .init(kind.rawValue, view.text(kind, "title"), links.map { Piece($0) } + [Piece(all)]))
        }
        guard sections.isEmpty else { return sections }
        let blank = Blank(view.text("file.none.found"), view.text("file.none.found.text"))
        return [.init("khong", view.text("file.search"), [Piece(blank)])]
    }

    /// For who decides: how many wait for them, how many too long, and the way to the oldest.
    private func waiting(_ view: FileView) async throws -> [SectionedPage.Section] {
        guard view.visit.may(.fileDecide) else { return [] }
        let waiting = try await day.reviews.waiting(in: try await day.officer(view.visit).scopes())
        let most = ReviewStore.mostCounted
        let figures = Figures([
            Figure(
                view.counted(waiting.open, atMost: most), view.text("day.waiting"),
                note: waiting.oldest.map { view.text("day.oldest", ["time": view.instant($0)]) }, to: DayRoute.root),
            Figure(view.counted(waiting.late, atMost: most), view.text("day.overdue"), to: DayRoute.root + "?tre=1"),
        ])
        let start = Button(view.text("day.start"), address: DayRoute.next.path)
        return [.init("viec", view.text("day.title"), [Piece(figures)] + (waiting.open > 0 ? [Piece(start)] : []))]
    }

    /// Counts of what waits, each leading to its list.
    private func todo(_ view: FileView) async throws -> [SectionedPage.Section] {
        var sections = try await SuspensionSections(desk: SuspensionDesk(base: desk)).home(view)
        sections += [try await EndingPapers(desk: desk).section(view)].compactMap(\.self)
        for kind in FileKind.allCases where view.isReached(kind) {
            let statuses: [FileStatus] = [.draft, .submitted, .returned, .active, .suspended]
            let counts = try await desk.store.counts(
                of: statuses.map { FileFacet(.status, $0.rawValue) }, kind: kind, reach: view.reach(kind))
            let figures = statuses.compactMap { status -> Figure? in
                let count = counts[FileFacet(.status, status.rawValue)] ?? 0
                guard count > 0 || status == .active else { return nil }
                return Figure(
                    view.counted(count), view.text("file.status.\(status.rawValue)"),
                    to: view.address(kind) + "?trang-thai=\(status.rawValue)")
            }
            var parts = [Piece(Figures(figures))]
            if view.visit.may(.fileCreate, on: nil), view.reach(kind, for: .fileCreate) != .nothing {
                let add = Button(view.text(kind, "add"), .secondary, icon: .plus, address: view.address(kind, .new))
                parts.append(Piece(Group([Piece(add)])))
            }
            sections.append(.init(kind.rawValue, view.text(kind, "title"), parts))
        }
        return sections
    }
}
