import Hummingbird
import Records
import Sheets
import Traceability

/// A list as a workbook: what the page shows, all of it, sent as it is read.
struct FileListExport<Guide: FileGuide>: Sendable {
    let guide: Guide
    let desk: FileDesk

    /// Files read at once; a read transaction lasts no longer than that.
    private static var chunk: Int { 500 }
    /// A spreadsheet holds no more rows.
    private static var mostRows: Int { 1_000_000 }

    /// The trail says that it was asked for before the first row leaves.
    func answer(_ query: FileListQuery, _ view: FileView) async throws -> Response {
        try view.visit.require(.fileExport, on: nil)
        let detail = view.visit.query.raw ?? ""
        try await desk.audit.append(
            desk.pen.entry(.filesExported, on: "list:\(guide.kind.rawValue)", by: view.visit.author, detail: detail))
        var question = query.question(view.reach(guide.kind, for: .fileExport), limit: Self.chunk)
        question.after = nil
        let first = question
        let body = ResponseBody { writer in
            try await write(first, view, to: &writer)
            try await writer.finish(nil)
        }
        var response = Response.workbook([], named: "\(guide.kind.segment).xlsx")
        response.body = body
        return response
    }

    private func write(
        _ question: FileQuestion, _ view: FileView, to writer: inout any ResponseBodyWriter
    ) async throws {
        var (question, rows) = (question, 0)
        var book = WorkbookWriter()
        let headings = guide.columns(view) + [view.text("file.changed"), view.text("party.code")]
        book.begin(SheetLayout(name: view.text(guide.kind, "title"), columns: headings.map { .init($0, width: 24) }))
        while rows < Self.mostRows {
            let list = try await desk.store.list(Guide.File.self, question)
            let named = try await desk.view(view.visit, naming: list.files, of: guide)
            for stored in list.files { book.add(cells(stored, named)) }
            rows += list.files.count
            try await writer.write(ByteBuffer(bytes: book.take()))
            guard let next = list.next else { break }
            question.after = next
        }
        book.finish()
        try await writer.write(ByteBuffer(bytes: book.take()))
    }

    /// As on the page: personal data is one page away, and seeing it is written down.
    private func cells(_ stored: StoredFile<Guide.File>, _ view: FileView) -> [CellValue?] {
        let shown = guide.cells(stored.replacing(guide.masked(stored.file)), view)
        let texts =
            shown.map { $0.text.isEmpty ? $0.badge?.text ?? "" : $0.text } + [
                view.instant(stored.changedAt), stored.id,
            ]
        return texts.map { $0.isEmpty ? nil : .text($0) }
    }
}
