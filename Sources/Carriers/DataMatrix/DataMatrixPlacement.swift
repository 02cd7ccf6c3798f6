/// Where each bit of each codeword stands (ISO/IEC 16022, annex F): diagonally, up and down, with four corners of their own.
struct DataMatrixPlacement {
    private let side: Int
    /// Codeword from 1 and bit from the highest, as ten times one and the other; 1 is always dark, 0 always light.
    private var places: [Int]

    init(side: Int) {
        self.side = side
        places = Array(repeating: 0, count: side * side)
        var word = 1, row = 4, column = 0
        repeat {
            placeCorners(row, column, &word)
            // Up and to the right.
            repeat {
                if row < side, column >= 0, isFree(row, column) { placeWord(row, column, &word) }
                row -= 2
                column += 2
            } while row >= 0 && column < side
            row += 1
            column += 3
            // Down and to the left.
            repeat {
                if row >= 0, column < side, isFree(row, column) { placeWord(row, column, &word) }
                row += 2
                column -= 2
            } while row < side && column >= 0
            row += 3
            column += 1
        } while row < side || column < side
        // What is left over in the last corner is filled with a fixed pattern.
        if isFree(side - 1, side - 1) {
            places[side * side - 1] = 1
            places[side * side - side - 2] = 1
        }
    }

    func isDark(_ column: Int, _ row: Int, in words: [UInt8]) -> Bool {
        let place = places[row * side + column]
        guard place >= 10 else { return place == 1 }
        return words[place / 10 - 1] & (0x80 >> UInt8(place % 10)) != 0
    }

    private func isFree(_ row: Int, _ column: Int) -> Bool { places[row * side + column] == 0 }

    private mutating func placeCorners(_ row: Int, _ column: Int, _ word: inout Int) {
        let end = side - 1
        let corner: [(Int, Int)]? =
            if row == side, column == 0 {
                [(end, 0), (end, 1), (end, 2), (0, end - 1), (0, end), (1, end), (2, end), (3, end)]
            } else if row == side - 2, column == 0, side % 4 != 0 {
                [(end - 2, 0), (end - 1, 0), (end, 0), (0, end - 3), (0, end - 2), (0, end - 1), (0, end), (1, end)]
            } else if row == side - 2, column == 0, side % 8 == 4 {
                [(end - 2, 0), (end - 1, 0), (end, 0), (0, end - 1), (0, end), (1, end), (2, end), (3, end)]
            } else if row == side + 4, column == 2, side % 8 == 0 {
                [(end, 0), (end, end), (0, end - 2), (0, end - 1), (0, end), (1, end - 2), (1, end - 1), (1, end)]
            } else {
                nil
            }
        guard let corner else { return }
        for (bit, place) in corner.enumerated() { places[place.0 * side + place.1] = word * 10 + bit }
        word += 1
    }

    /// Eight modules in the shape of Utah; what would lie outside comes in again on the other side.
    private mutating func placeWord(_ row: Int, _ column: Int, _ word: inout Int) {
        let shape = [(-2, -2), (-2, -1), (-1, -2), (-1, -1), (-1, 0), (0, -2), (0, -1), (0, 0)]
        for (bit, step) in shape.enumerated() {
            var (row, column) = (row + step.0, column + step.1)
            if row < 0 {
                row += side
                column += 4 - (side + 4) % 8
            }
            if column < 0 {
                column += side
                row += 4 - (side + 4) % 8
            }
            places[row * side + column] = word * 10 + bit
        }
        word += 1
    }
}
