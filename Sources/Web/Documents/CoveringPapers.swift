import Records
import Traceability

/// The papers that cover one product or place, on its own page.
struct CoveringPapers: Sendable {
    let desk: FileDesk

    private static let shown = 20

    func section(_ id: String, of owner: String, _ subject: Subject, _ view: FileView) async throws
        -> SectionedPage.Section?
    {
        let question = FileQuestion(
            facets: [[FileFacet(.covers, id)]], reach: view.reach(.document), limit: Self.shown)
        let papers = try await desk.store.list(DocumentFile.self, question).files
        let canAdd = view.visit.may(.fileEdit, on: subject) && view.reach(.document, for: .fileCreate) != .nothing
        guard !papers.isEmpty || canAdd else { return nil }
        var parts: [Piece] = []
        if !papers.isEmpty {
            let rows = papers.map { paper in
                DataTable.Row([
                    .init(paper.file.name, to: view.address(.document, .file(paper.id))),
                    .init(view.day(paper.file.validTo), badge: DocumentTerm(paper.file, on: view.today).badge(view)),
                    .init("", badge: view.status(paper.file.standing.status)),
                ])
            }
            parts.append(
                Piece(
                    DataTable(
                        view.text(.document, "title"),
                        columns: ["document.name", "document.validTo", "file.status"].map { .init(view.text($0)) },
                        rows: rows)))
        }
        if canAdd {
            let address = view.address(.document, .new) + "?cua=\(owner)"
            parts.append(
                Piece(Group([Piece(Button(view.text(.document, "add"), .secondary, icon: .plus, address: address))])))
        }
        return .init("chung-tu", view.text(.document, "title"), parts)
    }
}
