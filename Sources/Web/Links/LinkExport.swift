import Hummingbird
import Records
import Sheets
import Traceability

/// The list as a workbook or as CSV: all of it, sent as it is read, in the columns that can be brought back.
struct LinkExport: Sendable {
    let desk: LinkWork

    private static let chunk = 500
    /// A spreadsheet holds no more rows.
    private static let mostRows = 1_000_000

    /// The trail says that it was asked for before the first row leaves.
    func answer(_ question: LinkQuestion, _ words: LinkWords) async throws -> Response {
        let visit = words.view.visit
        try await desk.base.audit.append(
            desk.base.pen.entry(.filesExported, on: "list:link", by: visit.author, detail: visit.query.raw ?? ""))
        var first = question
        (first.after, first.limit) = (nil, Self.chunk)
        let (start, isCSV) = (first, visit.query["dinh-dang"] == "csv")
        var response = Response.workbook([], named: "lien-ket.xlsx")
        if isCSV {
            response.headers[.contentType] = "text/csv; charset=utf-8"
            response.headers[.contentDisposition] = "attachment; filename=\"lien-ket.csv\""
        }
        response.body = ResponseBody { writer in
            try await (isCSV ? writeCSV(start, words, to: &writer) : writeWorkbook(start, words, to: &writer))
            try await writer.finish(nil)
        }
        return response
    }

    private var sheet: LinkSheet { LinkSheet(catalogue: desk.base.pages.catalogue) }

    private func writeWorkbook(
        _ question: LinkQuestion, _ words: LinkWords, to writer: inout any ResponseBodyWriter
    ) async throws {
        var book = WorkbookWriter()
        let headings = sheet.headings(words.view.words.language)
        book.begin(SheetLayout(name: words.text("links.title"), columns: headings.map { .init($0, width: 24) }))
        try await pages(question) { rows in
            for row in rows { book.add(LinkSheet.cells(row.link, words: words)) }
            try await writer.write(ByteBuffer(bytes: book.take()))
        }
        book.finish()
        try await writer.write(ByteBuffer(bytes: book.take()))
    }

    private func writeCSV(
        _ question: LinkQuestion, _ words: LinkWords, to writer: inout any ResponseBodyWriter
    ) async throws {
        var table = CSVWriter()
        table.add(sheet.headings(words.view.words.language).map { .text($0) })
        try await pages(question) { rows in
            for row in rows { table.add(LinkSheet.cells(row.link, words: words)) }
            try await writer.write(ByteBuffer(bytes: table.take()))
        }
        try await writer.write(ByteBuffer(bytes: table.take()))
    }

    private func pages(_ question: LinkQuestion, _ each: ([LinkList.Row]) async throws -> Void) async throws {
        var (question, count) = (question, 0)
        while count < Self.mostRows {
            let list = try await desk.store.list(question)
            try await each(list.rows)
            count += list.rows.count
            guard let next = list.next else { return }
            question.after = next
        }
    }
}
