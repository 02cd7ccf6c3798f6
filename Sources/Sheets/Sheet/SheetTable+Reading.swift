/// The one door for files that people hand in.
extension SheetTable {
    /// Reads a workbook (XLSX) or a file of letters (CSV, in whatever alphabet), told apart by content.
    /// - Throws: when the file is something else, is refused, or is broken; a cell that cannot be used does not throw, it is a ``CellValue/fault(_:found:)``.
    package static func read(_ bytes: [UInt8], limits: SheetLimits = SheetLimits()) throws(SheetError) -> SheetTable {
        guard bytes.count <= limits.fileBytes else {
            throw SheetError(.tooLarge, arguments: ["limit": "\(limits.fileBytes >> 20) MB"])
        }
        var table: SheetTable
        switch try FileKind(of: bytes) {
        case .workbook: table = try WorkbookReader(bytes, limits: limits).table()
        case .text: table = try CSVReader(bytes, limits: limits).table()
        }
        table.convertLegacyText()
        return table
    }

    /// Texts that were typed in a font of an old alphabet and lost it on the way here: letters that only look wrong.
    private mutating func convertLegacyText() {
        let texts = rows.lazy.flatMap(\.values).compactMap { value -> String? in
            if case .text(let text) = value { text } else { nil }
        }
        guard !notes.contains(where: { $0.code == .convertedEncoding }), let alphabet = LegacyAlphabet.detect(in: texts)
        else { return }
        var tally = Tally()
        for index in rows.indices {
            for (place, value) in rows[index].values.enumerated() {
                guard case .text(let text) = value, LegacyAlphabet.isLatinOnly(text),
                    let converted = alphabet.text(ofLatin: text).flatMap(CellText.tidied)
                else { continue }
                rows[index].fill(place + 1, with: .text(converted))
                tally.add(CellPlace(column: place + 1, row: rows[index].number))
            }
        }
        if let note = tally.note(.convertedEncoding, ["encoding": alphabet.rawValue]) { notes.append(note) }
    }
}
