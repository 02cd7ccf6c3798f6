@testable import Carriers

/// Modules read back from a file, without its quiet zone; the tests compare them with the symbol's own.
struct PrintedMatrix: Equatable {
    var rows: [[Bool]]

    init(_ code: QRCode) {
        rows = (0..<code.side).map { row in (0..<code.side).map { code.isDark(column: $0, row: row) } }
    }

    /// All light, with the quiet zone.
    init(side: Int) { rows = Array(repeating: Array(repeating: false, count: side), count: side) }

    /// Without a margin, which must be light.
    func cropped(_ margin: Int) -> PrintedMatrix? {
        let inside = margin..<rows.count - margin
        let isLight = rows.enumerated().allSatisfy { y, row in
            row.enumerated().allSatisfy { x, isDark in !isDark || inside.contains(x) && inside.contains(y) }
        }
        guard isLight else { return nil }
        var cropped = self
        cropped.rows = rows[inside].map { Array($0[inside]) }
        return cropped
    }
}
