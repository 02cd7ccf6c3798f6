/// The modules of a symbol, dark or light, row by row from the top left and without the quiet zone. A linear symbol is one row.
package struct Modules: Hashable, Sendable {
    package let columns: Int
    package let rows: Int
    private var dark: [Bool]

    init(columns: Int, dark: [Bool]) {
        precondition(columns > 0 && dark.count % columns == 0, "whole rows")
        self.columns = columns
        rows = dark.count / columns
        self.dark = dark
    }

    /// All light.
    init(columns: Int, rows: Int) {
        self.init(columns: columns, dark: Array(repeating: false, count: columns * rows))
    }

    package func isDark(column: Int, row: Int) -> Bool { dark[row * columns + column] }

    mutating func set(column: Int, row: Int, dark isDark: Bool) { dark[row * columns + column] = isDark }

    /// The dark stretches of a row, from the left.
    func runs(inRow row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var column = 0
        while column < columns {
            let start = column
            while column < columns, isDark(column: column, row: row) { column += 1 }
            if column > start { runs.append(start..<column) }
            column += 1
        }
        return runs
    }
}
