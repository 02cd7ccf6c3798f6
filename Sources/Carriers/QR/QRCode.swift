import CQRCode

/// A QR symbol (ISO/IEC 18004): its modules, dark or light, without the quiet zone around it.
package struct QRCode: Hashable, Sendable {
    /// How much of a symbol may be spoilt and still be read.
    package enum Level: Hashable, Sendable {
        /// M, about 15 %: what GS1 asks of a Digital Link on a pack.
        case medium
        /// Q, about 25 %: for rough surfaces and dirt.
        case quartile
    }

    /// Light modules that every side of a printed symbol needs.
    package static let quietZone = 4

    /// Modules along an edge: 21, 25, … 177.
    package let side: Int
    /// Row by row from the top left; true is dark.
    private let modules: [Bool]

    /// - Returns: `nil` for an empty text, one with a NUL, and one that no symbol holds (from about 2,300 bytes on).
    package init?(_ text: String, level: Level = .medium) {
        guard !text.utf8.contains(0) else { return nil }
        let strength = level == .medium ? QR_ECLEVEL_M : QR_ECLEVEL_Q
        guard let symbol = QRcode_encodeString(text, 0, strength, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(symbol) }
        let side = Int(symbol.pointee.width)
        self.side = side
        // The lowest bit of each byte is the colour.
        modules = (0..<side * side).map { symbol.pointee.data[$0] & 1 == 1 }
    }

    /// Modules along an edge with the quiet zone on both sides.
    package var printedSide: Int { side + 2 * Self.quietZone }

    /// Whether the module is dark.
    package func isDark(column: Int, row: Int) -> Bool { modules[row * side + column] }

    /// The dark stretches of a row, from the left.
    func runs(inRow row: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var column = 0
        while column < side {
            let start = column
            while column < side, isDark(column: column, row: row) { column += 1 }
            if column > start { runs.append(start..<column) }
            column += 1
        }
        return runs
    }
}
