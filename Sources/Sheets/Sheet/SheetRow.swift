/// A row with something in it.
package struct SheetRow: Hashable, Sendable {
    /// As the spreadsheet counts, from 1.
    package let number: Int
    /// From the first column on; ends with a value.
    package private(set) var values: [CellValue?]

    /// - Returns: `nil` when there is nothing in it.
    package init?(number: Int, values: [CellValue?]) {
        guard let last = values.lastIndex(where: { $0 != nil }) else { return nil }
        self.number = number
        self.values = Array(values[...last])
    }

    /// - Parameter column: from 1.
    package subscript(_ column: Int) -> CellValue? {
        values.indices.contains(column - 1) ? values[column - 1] : nil
    }

    /// Fills a cell that a merged one covers.
    mutating func fill(_ column: Int, with value: CellValue) {
        if values.count < column { values += Array(repeating: nil, count: column - values.count) }
        values[column - 1] = value
    }
}
