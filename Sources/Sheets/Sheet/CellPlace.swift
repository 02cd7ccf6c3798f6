/// A place in a table, counted from 1 and written as spreadsheets write it: `B7` is the second column of the seventh row.
package struct CellPlace: Hashable, Sendable {
    /// The widest and longest table a spreadsheet can hold.
    package static let lastColumn = 16_384
    package static let lastRow = 1_048_576

    package let column: Int
    package let row: Int

    /// - Returns: `nil` for what lies outside a spreadsheet.
    package init?(column: Int, row: Int) {
        guard (1...Self.lastColumn).contains(column), (1...Self.lastRow).contains(row) else { return nil }
        self.column = column
        self.row = row
    }

    /// Reads `B7` and `$B$7`; nothing else.
    package init?(_ text: some StringProtocol) {
        var (column, row) = (0, 0)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "$"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte) - 64
            case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte) - 48
            default: return nil
            }
            guard column <= Self.lastColumn, row <= Self.lastRow else { return nil }
        }
        self.init(column: column, row: row)
    }

    /// A, B, … Z, AA, … of a column counted from 1.
    package static func letters(of column: Int) -> String {
        var (letters, rest) = ("", column)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

extension CellPlace: CustomStringConvertible {
    package var description: String { Self.letters(of: column) + String(row) }
}

extension CellPlace: Comparable {
    /// As one reads: row by row.
    package static func < (one: Self, other: Self) -> Bool {
        (one.row, one.column) < (other.row, other.column)
    }
}
