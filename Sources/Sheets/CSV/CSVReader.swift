/// A file of letters with separators, as a table. Every cell is text: what it means is for who knows the column.
struct CSVReader {
    private let bytes: [UInt8]
    private let converted: LegacyAlphabet?
    private let limits: SheetLimits

    init(_ bytes: [UInt8], limits: SheetLimits) throws(SheetError) {
        let decoded = try DecodedText(bytes)
        self.bytes = Array(decoded.text.utf8)
        converted = decoded.converted
        self.limits = limits
    }

    func table() throws(SheetError) -> SheetTable {
        let separator = CSVSeparator(of: bytes, limits: limits)
        var records = CSVRecords(bytes, from: separator.start, separator: separator.byte, limits: limits)
        var rows = TableBuilder(limits: limits)
        var (formulas, turning) = (Tally(), Tally())
        while let fields = try records.next() {
            let values = fields.map(Self.value)
            for (index, value) in values.enumerated() where Self.isFormula(value) {
                formulas.add(CellPlace(column: index + 1, row: records.number))
            }
            for (index, field) in fields.enumerated() where CellText.turns(field) {
                turning.add(CellPlace(column: index + 1, row: records.number))
            }
            try rows.add(number: records.number, values: values)
        }
        return SheetTable(rows: rows.rows, notes: notes(formulas, turning))
    }

    private func notes(_ formulas: Tally, _ turning: Tally) -> [SheetNote] {
        let conversion = converted.map {
            SheetNote(.convertedEncoding, arguments: ["encoding": $0.rawValue])
        }
        return [formulas.note(.formulas), conversion, turning.note(.directionMarks)].compactMap(\.self)
    }

    private static func value(_ field: String) -> CellValue? {
        CellText.tidied(FormulaGuard.unguarded(unwrapped(field))).map(CellValue.text)
    }

    /// `="0912"` is how people keep Excel from making a number of a text.
    private static func unwrapped(_ field: String) -> String {
        guard field.hasPrefix("=\""), field.hasSuffix("\""), field.utf8.count > 2 else { return field }
        let inside = field.dropFirst(2).dropLast()
        return inside.contains("\"") ? field : String(inside)
    }

    private static func isFormula(_ value: CellValue?) -> Bool {
        if case .text(let text) = value { text.hasPrefix("=") } else { false }
    }
}
