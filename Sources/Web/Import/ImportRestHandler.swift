import Hummingbird
import Records
import Sheets
import Traceability

/// `…/{id}/con-lai.xlsx`: the rows that are not files, with the reasons beside them, to mend in a spreadsheet and hand in again.
struct ImportRestHandler: Handler {
    let desk: ImportDesk
    let id: String

    func answer(_ visit: Visit) async throws -> Response {
        let job = try await desk.job(id, visit)
        let words = desk.words(visit)
        let columns = job.subject.columns
        var writer = WorkbookWriter()
        writer.begin(
            SheetLayout(
                name: words.subject(job.subject),
                columns: columns.map { .init(words.heading($0), width: 20, isNeeded: job.subject.needs($0)) }
                    + [.init(words.text("import.wrong"), width: 60)]))
        var after = 0
        while true {
            let rows = try await desk.store.rows(of: id, [.faulty, .same, .maybe], after: after, limit: 500)
            guard let last = rows.last else { break }
            for row in rows { writer.add(Self.cells(row, columns, words)) }
            after = last.number
        }
        writer.finish()
        return .workbook(writer.take(), named: "con-lai.xlsx")
    }

    private static func cells(
        _ row: ImportedRow, _ columns: [ImportColumn], _ words: ImportWriting
    ) -> [CellValue?] {
        let findings = row.findings.filter(\.isError).map(words.finding).joined(separator: " ")
        let reason = findings.isEmpty ? words.state(row.state) : findings
        return (columns.map { row.row.cells[$0]?.text ?? "" } + [reason]).map { $0.isEmpty ? nil : .text($0) }
    }
}
