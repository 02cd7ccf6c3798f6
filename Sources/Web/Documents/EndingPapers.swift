import Records
import Traceability

/// The papers of a caller's own parties that end soon or have ended, on the page where they begin their day.
struct EndingPapers: Sendable {
    let desk: FileDesk

    private static let shown = 20
    /// What ended longer ago is history.
    private static let past = 365

    func section(_ view: FileView) async throws -> SectionedPage.Section? {
        let parties = view.visit.asker?.parties ?? []
        let (first, last) = (view.today.number - Self.past, view.today.number + ReminderStep.first.rawValue)
        let papers = try await desk.documents.ending(
            of: parties, from: CivilDay(number: first), through: CivilDay(number: last), limit: Self.shown
        ).filter { view.visit.may(.fileRead, on: $0.subject) }
        guard !papers.isEmpty else { return nil }
        let rows = papers.map { paper in
            DataTable.Row([
                .init(paper.file.name, to: view.address(.document, .file(paper.id))),
                .init(paper.file.number ?? ""),
                .init(view.day(paper.file.validTo), badge: DocumentTerm(paper.file, on: view.today).badge(view)),
            ])
        }
        let table = DataTable(
            view.text("document.ending"),
            columns: ["document.name", "document.number", "document.validTo"].map { .init(view.text($0)) }, rows: rows)
        return .init(
            "het-han", view.text("document.ending"), lead: [view.text("document.ending.lead")], [Piece(table)])
    }
}
