/// A row of a table, by what its cells are.
package struct ImportRow: Codable, Hashable, Sendable {
    /// As the spreadsheet counts: people look for it there.
    package let number: Int
    package var cells: [ImportColumn: ImportCell]

    package init(number: Int, cells: [ImportColumn: ImportCell]) {
        self.number = number
        self.cells = cells
    }

    /// What stands in a column and can be used; nil where nothing does.
    package func text(_ column: ImportColumn) -> String? {
        guard let cell = cells[column], cell.fault == nil, !cell.text.isEmpty else { return nil }
        return cell.text
    }
}
