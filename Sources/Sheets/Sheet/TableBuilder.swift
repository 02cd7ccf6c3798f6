/// Rows as they come in, held to the limits.
struct TableBuilder {
    private let limits: SheetLimits
    private(set) var rows: [SheetRow] = []
    private var cells = 0

    init(limits: SheetLimits) { self.limits = limits }

    /// - Parameter values: from the first column on.
    mutating func add(number: Int, values: [CellValue?]) throws(SheetError) {
        guard let row = SheetRow(number: number, values: values) else { return }
        let place = CellPlace(column: row.values.count, row: number)
        guard rows.count < limits.rows else {
            throw SheetError(.tooManyRows, cell: place, arguments: ["limit": "\(limits.rows)"])
        }
        guard row.values.count <= limits.columns else {
            throw SheetError(.tooManyColumns, cell: place, arguments: ["limit": "\(limits.columns)"])
        }
        cells += row.values.reduce(0) { $1 == nil ? $0 : $0 + 1 }
        guard cells <= limits.cells else {
            throw SheetError(.tooManyCells, cell: place, arguments: ["limit": "\(limits.cells)"])
        }
        rows.append(row)
    }
}
