/// Reads a sheet's rows as they come by (ECMA-376, 18.3.1). Formulas are not worked out: the value saved with one is taken.
final class WorksheetReader: XMLListener {
    private let cells: CellReader
    private var builder: TableBuilder
    private let columns: Int

    // The row and the cell being read.
    private var row = 0
    private var values: [CellValue?] = []
    private var column = 0
    private var type = "n"
    private var style = 0
    private var hasFormula = false
    private var isInCell = false
    private var isInValue = false
    private var isInReading = false
    private var text: TextCollector

    private(set) var formulas = Tally()
    private(set) var converted = Tally()
    private(set) var turning = Tally()
    private(set) var merged: [MergedCells] = []
    private static let mostMerged = 100_000

    init(_ cells: CellReader, limits: SheetLimits) {
        self.cells = cells
        builder = TableBuilder(limits: limits)
        columns = limits.columns
        text = TextCollector(limit: limits.cellBytes)
    }

    var rows: [SheetRow] { builder.rows }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetError) {
        switch name {
        case "c": try beginCell(attributes)
        case "v": isInValue = isInCell
        case "t": isInValue = isInCell && !isInReading
        case "f": hasFormula = isInCell
        case "row": try beginRow(attributes)
        case "rPh": isInReading = true
        case "mergeCell": try add(merged: attributes["ref"] ?? "")
        default: break
        }
    }

    func end(_ name: XMLName) throws(SheetError) {
        switch name {
        case "v", "t": isInValue = false
        case "c": try endCell()
        case "rPh": isInReading = false
        case "row":
            try builder.add(number: row, values: values)
            values.removeAll(keepingCapacity: true)
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetError) {
        if isInValue { try text.add(bytes, in: place) }
    }

    private var place: CellPlace? { CellPlace(column: column, row: row) }

    /// Rows and cells that do not say where they stand follow the one before; those that do stand in order.
    private func beginRow(_ attributes: XMLAttributes) throws(SheetError) {
        let next = attributes.number("r") ?? row + 1
        guard next > row, next <= CellPlace.lastRow else { throw damaged }
        (row, column) = (next, 0)
        values.removeAll(keepingCapacity: true)
    }

    private func beginCell(_ attributes: XMLAttributes) throws(SheetError) {
        let stated = attributes["r"].map { CellPlace($0) }
        let next = stated.map { $0?.column ?? 0 } ?? column + 1
        guard row > 0, next > column, next <= CellPlace.lastColumn, stated.map({ $0?.row == row }) ?? true else {
            throw damaged
        }
        column = next
        type = attributes["t"] ?? "n"
        style = attributes.number("s") ?? -1
        (hasFormula, isInCell) = (false, true)
        _ = text.take()
    }

    private func endCell() throws(SheetError) {
        guard isInCell, let place else { return }
        isInCell = false
        let written = text.take()
        if cells.turns(type: type, written: written) { turning.add(place) }
        var value = try cells.value(type: type, style: style, written: written, at: place)
        if hasFormula {
            formulas.add(place)
            if written.isEmpty { value = .fault(.formulaWithoutValue, found: "") }
        }
        guard let value else { return }
        if cells.converts(style), case .text(let text) = value, !text.utf8.allSatisfy({ $0 < 0x80 }) {
            converted.add(place)
        }
        guard column <= columns else {
            throw SheetError(.tooManyColumns, cell: place, arguments: ["limit": "\(columns)"])
        }
        values += Array(repeating: nil, count: column - 1 - values.count)
        values.append(value)
    }

    private func add(merged reference: String) throws(SheetError) {
        guard merged.count < Self.mostMerged, let cells = MergedCells(reference) else { throw damaged }
        merged.append(cells)
    }

    private var damaged: SheetError { SheetError(.damaged, cell: place, arguments: ["part": "sheet"]) }
}
