import Records
import Sheets
import Traceability

/// A file that came with a form, read as a table of parties.
struct ImportUpload: Sendable {
    let rows: [ImportRow]
    let notes: [ImportNote]

    /// Why a file is no such table.
    struct Refusal: Error {
        let note: ImportNote
    }

    /// The largest file, and how it is said.
    static let bytes = 10 << 20
    /// As many as one table may have: all of them are looked at together.
    static let mostRows = 20_000

    private static let limits: SheetLimits = {
        var limits = SheetLimits()
        limits.fileBytes = bytes
        limits.expandedBytes = 96 << 20
        (limits.rows, limits.columns, limits.cells) = (mostRows + 30, 200, 1_000_000)
        (limits.sharedBytes, limits.sharedTexts, limits.cellBytes) = (48 << 20, 500_000, 16 << 10)
        return limits
    }()

    /// - Parameter words: what columns are called on the page, and the table in the template.
    init(_ bytes: [UInt8], as subject: ImportSubject, words: ImportWriting) throws(Refusal) {
        let table = try Self.table(bytes)
        let texts = table.rows.prefix(30).map { row in (number: row.number, texts: row.values.map { $0?.text }) }
        guard let header = ImportHeader(texts, of: subject) else { throw Self.refusal(.headerMissing) }
        guard header.missing.isEmpty else {
            throw Self.refusal(.columnMissing, ["columns": header.missing.map(words.heading).joined(separator: ", ")])
        }
        let body = table.rows.drop { $0.number <= header.row }
        guard body.count <= Self.mostRows else {
            throw Self.refusal(.tooManyRows, ["limit": "\(Self.mostRows)"])
        }
        rows = body.compactMap { Self.row($0, header) }
        guard !rows.isEmpty else { throw Self.refusal(.empty) }
        notes =
            table.notes.filter { !Self.isOfTemplate($0, words.subject(subject)) }.map(ImportNote.init)
            + header.unknown.prefix(5).map {
                ImportNote(ImportCode.columnUnknown.rawValue, arguments: ["found": $0])
            }
    }

    /// The template has its explanation and its lists beside the table: nobody needs to be told that those were left out.
    private static func isOfTemplate(_ note: SheetNote, _ sheet: String) -> Bool {
        note.code == .otherSheets && note.count <= 2 && note.arguments["sheet"] == sheet
    }

    private static func table(_ bytes: [UInt8]) throws(Refusal) -> SheetTable {
        do throws(SheetError) {
            return try SheetTable.read(bytes, limits: limits)
        } catch {
            throw Refusal(
                note: ImportNote(error.code.rawValue, cell: error.cell?.description, arguments: error.arguments))
        }
    }

    private static func refusal(_ code: ImportCode, _ arguments: [String: String] = [:]) -> Refusal {
        Refusal(note: ImportNote(code.rawValue, arguments: arguments))
    }

    private static func row(_ row: SheetRow, _ header: ImportHeader) -> ImportRow? {
        var cells: [ImportColumn: ImportCell] = [:]
        for (index, column) in header.columns {
            if let value = row[index + 1] { cells[column] = ImportCell(value) }
        }
        return cells.isEmpty ? nil : ImportRow(number: row.number, cells: cells)
    }
}

extension ImportCell {
    fileprivate init(_ value: CellValue) {
        switch value {
        case .fault(let code, let found): self.init(found, fault: code.rawValue)
        case .date(let date): self.init(String(date.text.prefix(10)))
        case .text, .number, .boolean: self.init(value.text)
        }
    }
}

extension ImportNote {
    fileprivate init(_ note: SheetNote) {
        self.init(
            note.code.rawValue, cell: note.cell?.description,
            arguments: note.arguments.merging(["count": "\(note.count)"]) { first, _ in first })
    }
}
