/// Rows for ``SQLSession/insert(into:columns:rows:)``: one flat array, row after row.
package struct SQLBatch: Sendable {
    package let columnCount: Int
    package private(set) var values: [SQLValue] = []

    /// An empty batch of rows of `columnCount` values.
    package init(columnCount: Int, reservingRows rows: Int = 0) {
        precondition(columnCount > 0, "a batch has columns")
        self.columnCount = columnCount
        values.reserveCapacity(columnCount * rows)
    }

    package var rowCount: Int { values.count / columnCount }
    package var isEmpty: Bool { values.isEmpty }

    package mutating func reserve(rows: Int) {
        values.reserveCapacity(values.count + columnCount * rows)
    }

    /// Appends one row; the number of values is the number of columns (trap otherwise).
    package mutating func append<each Value: SQLConvertible>(_ row: repeat each Value) {
        for value in repeat each row { values.append(value.sqlValue) }
        checkRow()
    }

    /// Appends one row of ready values.
    package mutating func append(row: some Sequence<SQLValue>) {
        values.append(contentsOf: row)
        checkRow()
    }

    package mutating func removeAll(keepingCapacity: Bool = true) {
        values.removeAll(keepingCapacity: keepingCapacity)
    }

    private func checkRow() {
        precondition(values.count % columnCount == 0, "a row of this batch has \(columnCount) values")
    }
}
