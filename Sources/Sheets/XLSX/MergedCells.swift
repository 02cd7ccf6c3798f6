/// Cells that are shown as one; the value is the first one's.
struct MergedCells {
    let first: CellPlace
    let last: CellPlace

    /// Reads `A2:A5`.
    init?(_ reference: String) {
        let places = reference.split(separator: ":").map { CellPlace($0) }
        guard places.count == 2, let first = places[0], let last = places[1], first.row <= last.row,
            first.column <= last.column
        else { return nil }
        (self.first, self.last) = (first, last)
    }
}

extension SheetTable {
    /// A value merged over several rows is every row's: so people write "the same for all of these". What is merged across columns is a title, and stays where it is.
    mutating func spread(_ merged: [MergedCells], limits: SheetLimits) throws(SheetError) {
        var tally = Tally()
        for cells in merged where cells.first.column == cells.last.column {
            guard let start = index(of: cells.first.row), let value = rows[start][cells.first.column] else { continue }
            for index in rows[start...].indices.dropFirst() {
                guard rows[index].number <= cells.last.row else { break }
                rows[index].fill(cells.first.column, with: value)
                tally.add(CellPlace(column: cells.first.column, row: rows[index].number))
                guard tally.count <= limits.cells else {
                    throw SheetError(.tooManyCells, cell: cells.first, arguments: ["limit": "\(limits.cells)"])
                }
            }
        }
        if let note = tally.note(.mergedCells) { notes.append(note) }
    }

    /// Rows stand in the order of their numbers.
    private func index(of number: Int) -> Int? {
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].number == number ? low : nil
    }
}
