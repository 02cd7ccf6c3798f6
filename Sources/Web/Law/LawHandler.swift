import Hummingbird
import Records
import Traceability

/// `GET /quan-ly/can-cu`: every legal text this system relies on, what relies on it, and what no longer has ground to stand on.
struct LawHandler: Handler {
    let desk: ListDesk

    func answer(_ visit: Visit) async throws -> Response {
        let library = desk.store.library
        let reliance = LawReliance(library: library, lists: try await desk.store.reliances())
        let view = desk.base.view(visit)
        let loose = library.all.filter { reliance.isLoose($0, on: view.today) }
        let relied = library.all.filter { !reliance.told(on: $0, view.text).isEmpty && $0.holds(on: view.today) }
        let known = Set((loose + relied).map(\.number))
        let others = library.all.filter { !known.contains($0.number) }
        var sections: [SectionedPage.Section] = []
        if !loose.isEmpty {
            sections.append(
                .init(
                    "xem-lai", view.text("law.loose"), lead: [view.text("law.loose.lead")],
                    [Piece(table("law.loose", loose, reliance, view))]))
        }
        sections += [
            .init("dang-dan", view.text("law.relied"), [Piece(table("law.relied", relied, reliance, view))]),
            .init("khac", view.text("law.others"), [Piece(table("law.others", others, reliance, view))]),
        ]
        let replaced = Details(
            view.text("law.replaced"),
            ["law.replaced.rules", "law.replaced.lists", "law.replaced.pages"].map { view.text($0) })
        let page = SectionedPage(
            view, view.text("law.title"), trail: [Link(view.text("lists.title"), to: Address.lists(.lists).path)],
            count: NumberText.grouped(library.all.count, in: view.words.language),
            [Piece(Notice(.info, view.text("law.lead"), view.text("legal.texts.checked"))), Piece(replaced)],
            sections: sections)
        return desk.page(page, visit)
    }

    private func table(
        _ caption: String, _ instruments: [LegalInstrument], _ reliance: LawReliance, _ view: FileView
    ) -> DataTable {
        let words = LawWords(view: view)
        let rows = instruments.map { instrument in
            let subject =
                view.words.language == .vi
                ? instrument.subject.vietnamese : instrument.subject.english ?? instrument.subject.vietnamese
            return DataTable.Row([
                .init(instrument.title), .init(subject),
                .init(words.dates(instrument, reliance.library), badge: words.badge(instrument.status(on: view.today))),
                .init(reliance.told(on: instrument, view.text).joined(separator: "; ")),
            ])
        }
        return DataTable(
            view.text(caption),
            columns: ["law.text", "law.subject", "law.standing", "law.relies"].map { .init(view.text($0)) }, rows: rows)
    }
}
