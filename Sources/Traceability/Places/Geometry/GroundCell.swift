/// Squares of 0.02 degrees (2.2 km), by which stored places are found that may lie over another.
package enum GroundCell {
    private static let side = 20_000
    /// What covers more cells stands in one for all that is wide, which every question looks at.
    private static let most = 100
    private static let wide = "wide"

    /// The cells that a shape in this box stands in.
    package static func names(of box: Box) -> [String] { cells(of: box) ?? [wide] }

    /// The cells to look in for what may meet this box; nil for a box so large that everything may.
    package static func names(meeting box: Box) -> [String]? { cells(of: box).map { $0 + [wide] } }

    private static func cells(of box: Box) -> [String]? {
        let (columns, rows) = (cell(box.west)...cell(box.east), cell(box.south)...cell(box.north))
        guard columns.count * rows.count <= most else { return nil }
        return columns.flatMap { column in rows.map { "\(column)_\($0)" } }
    }

    /// Rounded down, west and south of nought too.
    private static func cell(_ millionths: Int) -> Int {
        millionths >= 0 ? millionths / side : (millionths - side + 1) / side
    }
}
