/// Reads the first sheet of a workbook that is seen and has something in it.
struct WorkbookReader {
    private let parts: WorkbookParts
    private let limits: SheetLimits

    init(_ bytes: [UInt8], limits: SheetLimits) throws(SheetError) {
        parts = try WorkbookParts(ZipArchive(bytes, limits: limits))
        self.limits = limits
    }

    func table() throws(SheetError) -> SheetTable {
        let listing = try WorkbookListing.read(parts, limits: limits)
        let cells = CellReader(
            shared: try SharedTexts.read(parts, limits: limits), looks: try StylesReader.read(parts),
            countsFrom1904: listing.countsFrom1904)
        let sheets = listing.sheets.filter { !$0.isHidden && parts.part(id: $0.id)?.type == "worksheet" }
        var empty: SheetTable?
        for sheet in sheets {
            var table = try self.table(sheet, cells)
            if sheets.count > 1 { table.notes.append(others(than: sheet, in: sheets)) }
            if !table.rows.isEmpty { return table }
            empty = empty ?? table
        }
        guard let empty else { throw SheetError(.noSheet) }
        return empty
    }

    private func table(_ sheet: WorkbookListing.Sheet, _ cells: CellReader) throws(SheetError) -> SheetTable {
        guard let part = parts.part(id: sheet.id) else { throw SheetError(.noSheet) }
        let reader = WorksheetReader(cells, limits: limits)
        try XMLScanner.read(part.target, of: parts.archive, for: reader)
        var table = SheetTable(name: sheet.name, rows: reader.rows, notes: notes(reader, cells))
        try table.spread(reader.merged, limits: limits)
        return table
    }

    private func notes(_ reader: WorksheetReader, _ cells: CellReader) -> [SheetNote] {
        let alphabets = cells.alphabets.map(\.rawValue).sorted().joined(separator: ", ")
        let links = parts.externalLinks
        return [
            reader.formulas.note(.formulas), reader.converted.note(.convertedEncoding, ["encoding": alphabets]),
            reader.turning.note(.directionMarks),
            links == 0 ? nil : SheetNote(.externalLinks, count: links),
        ].compactMap(\.self)
    }

    private func others(than sheet: WorkbookListing.Sheet, in sheets: [WorkbookListing.Sheet]) -> SheetNote {
        SheetNote(.otherSheets, count: sheets.count - 1, arguments: ["sheet": sheet.name])
    }
}
