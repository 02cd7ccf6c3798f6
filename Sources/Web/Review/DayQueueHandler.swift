import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/viec-can-lam`: what waits for this officer, oldest first.
struct DayQueueHandler: Handler {
    let desk: DayDesk

    func answer(_ visit: Visit) async throws -> Response {
        let officer = try await desk.officer(visit)
        let query = DayQuery(visit.query)
        let view = desk.base.view(visit)
        let list = try await desk.reviews.queue(query.question(officer, on: view.today))
        let names = try await desk.base.names(of: list.cases.compactMap(\.assignee))
        let parts =
            try await DaySaid(visit, desk, officer).pieces(view)
            + [Piece(Figures(try await figures(officer, view))), Piece(filters(query, view))]
            + [Piece(table(list, query, names, view))]
        let page = SectionedPage(
            view, view.text("day.title"), actions: actions(list, query, view), parts)
        var response = desk.base.pages.workResponse(SectionedPage.template, page, for: visit)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func actions(_ list: ReviewList, _ query: DayQuery, _ view: FileView) -> [Button] {
        var actions: [Button] = []
        if !list.cases.isEmpty {
            actions.append(Button(view.text("day.start"), address: query.address(.next)))
        }
        if list.cases.contains(where: \.isClean) {
            actions.append(Button(view.text("day.many"), .secondary, address: query.address(.clean)))
        }
        return actions + [
            Button(view.text("day.figures"), .quiet, address: DayRoute.figures.path),
            Button(view.text("day.handOver"), .quiet, address: DayRoute.handOver.path),
        ]
    }

    private func figures(_ officer: ReviewOfficer, _ view: FileView) async throws -> [Figure] {
        let waiting = try await desk.reviews.waiting(in: officer.scopes())
        let mine = try await desk.reviews.count(ReviewQuestion(.assigned(to: officer.caller.id)))
        let most = ReviewStore.mostCounted
        return [
            Figure(
                view.counted(waiting.open, atMost: most), view.text("day.waiting"),
                note: waiting.oldest.map { view.text("day.oldest", ["time": view.instant($0)]) },
                to: DayRoute.root),
            Figure(
                view.counted(waiting.late, atMost: most), view.text("day.overdue"),
                to: DayRoute.root + "?tre=1"),
            Figure(
                view.counted(mine, atMost: most), view.text("day.mine"), to: DayRoute.root + "?cua-toi=1"),
        ]
    }

    private func filters(_ query: DayQuery, _ view: FileView) -> FilterBar {
        let kinds =
            [Choice("", view.text("file.all"))]
            + ReviewKind.allCases.map {
                Choice($0.rawValue, view.text("review.kind.\($0.rawValue)"), isChosen: query.kind == $0)
            }
        let yes = { (name: String, key: String, isChosen: Bool) in
            Field(
                name, view.text(key),
                Select([
                    Choice("", view.text("file.all")), Choice("1", view.text("day.only"), isChosen: isChosen),
                ]))
        }
        return FilterBar(
            view.text("file.filter"), action: DayRoute.root,
            [
                Field("loai", view.text("day.kind"), Select(kinds)),
                yes("tre", "day.overdue", query.isLate),
                yes("cua-toi", "day.mine", query.isMine), yes("sach", "day.noFindings", query.isClean),
            ])
    }

    private func table(
        _ list: ReviewList, _ query: DayQuery, _ names: [String: String], _ view: FileView
    ) -> DataTable {
        let rows = list.cases.map { review in
            DataTable.Row([
                .init(review.title, to: query.address(.item(review.number))),
                .init(view.text("review.kind.\(review.kind.rawValue)")),
                .init(view.commune(review.reach.commune)),
                .init(view.instant(review.openedAt)),
                .init(view.day(review.due), badge: DueBadge.of(review, view)),
                .init(found(review, view), badge: weight(review, view)),
                .init(review.assignee.map { view.actor($0, names) } ?? ""),
            ])
        }
        let links = PageLinks(view.visit)
        return DataTable(
            view.text("day.title"),
            columns: [
                "day.about", "day.kind", "party.commune", "day.opened", "day.due", "day.findings",
                "day.assignee",
            ].map { .init(view.text($0)) }, rows: rows,
            instead: rows.isEmpty ? Piece(blank(query, view)) : nil,
            pager: list.next == nil && query.after == nil
                ? nil
                : Pager(
                    view.text("file.pages"),
                    view.text(query.after == nil ? "file.pages.first" : "file.pages.further"),
                    previous: query.after == nil ? nil : PageLinks.dropping(["sau"], links),
                    next: list.next.map {
                        PageLinks.setting("sau", String($0), dropping: ["xong", "truoc"], links)
                    }))
    }

    private func found(_ review: ReviewCase, _ view: FileView) -> String {
        review.isClean ? "" : view.text("day.found", ["count": String(review.findings.count)])
    }

    private func weight(_ review: ReviewCase, _ view: FileView) -> Badge {
        if review.isBlocked { return Badge(view.text("day.blocked"), .danger) }
        return review.isClean
            ? Badge(view.text("day.noFindings"), .confirmed) : Badge(view.text("day.toSee"), .caution)
    }

    private func blank(_ query: DayQuery, _ view: FileView) -> Blank {
        guard query.isNarrowed else {
            return Blank(view.text("day.none"), view.text("day.none.text"), icon: .check)
        }
        return Blank(
            view.text("file.none.found"), view.text("file.none.found.text"),
            button: Button(view.text("work.everything"), .secondary, address: DayRoute.root))
    }
}
