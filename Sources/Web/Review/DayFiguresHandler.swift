import Hummingbird
import Records
import Traceability

/// `GET …/thong-ke`: what waits, and what each office did of each kind between two days.
struct DayFiguresHandler: Handler {
    let desk: DayDesk

    /// Where nobody says since when.
    private static let usual = 30

    func answer(_ visit: Visit) async throws -> Response {
        let officer = try await desk.officer(visit)
        let view = desk.base.view(visit)
        let last = visit.query["den"].flatMap { DayText.reading($0) } ?? view.today
        let first =
            visit.query["tu"].flatMap { DayText.reading($0) }
            ?? CivilDay(number: last.number - Self.usual)
        let offices = try await desk.reviews.figures(
            from: first, through: last, within: officer.scopes())
        let waiting = try await desk.reviews.waiting(in: officer.scopes())
        let most = ReviewStore.mostCounted
        let figures = [
            Figure(view.counted(waiting.open, atMost: most), view.text("day.waiting"), to: DayRoute.root),
            Figure(
                view.counted(waiting.late, atMost: most), view.text("day.overdue"),
                to: DayRoute.root + "?tre=1"),
        ]
        let filter = FilterBar(
            view.text("file.filter"), action: DayRoute.figures.path,
            [
                Field("tu", view.text("audit.from"), TextInput.day(DayText.writing(first))),
                Field("den", view.text("audit.until"), TextInput.day(DayText.writing(last))),
            ])
        let page = SectionedPage(
            view, view.text("day.figures"), trail: [Link(view.text("day.title"), to: DayRoute.root)],
            [Piece(Figures(figures)), Piece(filter), Piece(table(offices, view))])
        return desk.base.pages.workResponse(SectionedPage.template, page, for: visit)
    }

    static let shown: [ReviewFigure] = [.opened, .approved, .passed, .returned, .withdrawn, .late]

    private func table(_ offices: [ReviewOffice], _ view: FileView) -> DataTable {
        let rows = offices.map { office in
            var cells: [DataTable.Cell] = [
                .init(name(office, view)), .init(view.text("review.kind.\(office.kind.rawValue)")),
            ]
            cells += Self.shown.map {
                .init(NumberText.grouped(Int(office[$0]), in: view.words.language))
            }
            return DataTable.Row(cells + [.init(mean(office, view))])
        }
        var columns: [DataTable.Column] = [
            .init(view.text("day.office")), .init(view.text("day.kind")),
        ]
        columns += Self.shown.map { .init(view.text("day.figure.\($0.rawValue)"), isNumeric: true) }
        columns.append(.init(view.text("day.meanDays"), isNumeric: true))
        return DataTable(
            view.text("day.figures"), columns: columns, rows: rows,
            instead: rows.isEmpty
                ? Piece(Blank(view.text("day.figures.none"), view.text("day.figures.none.text"))) : nil)
    }

    /// Its commune and branch, as far as its cases have them.
    private func name(_ office: ReviewOffice, _ view: FileView) -> String {
        let commune = office.commune.isEmpty ? nil : view.commune(office.commune)
        let sector = office.sector.map { view.text("account.sector.\($0.rawValue)") }
        let parts = [commune, sector].compactMap(\.self)
        return parts.isEmpty ? view.text("day.office.none") : parts.joined(separator: " · ")
    }

    private func mean(_ office: ReviewOffice, _ view: FileView) -> String {
        office.meanDays.flatMap { Quantity($0) }.map { view.words.amount($0) } ?? "–"
    }
}
