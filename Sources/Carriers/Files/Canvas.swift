/// Black and white pixels to draw on, eight to a byte from the highest bit; a set bit is white.
struct Canvas {
    let width: Int
    private(set) var rows: [[UInt8]]

    init(width: Int, height: Int) {
        self.width = width
        rows = Array(repeating: Array(repeating: 0xFF, count: (width + 7) / 8), count: height)
    }

    mutating func fill(_ columns: Range<Int>, _ lines: Range<Int>) {
        for line in lines {
            for column in columns { blacken(column, line) }
        }
    }

    /// A line from point to point with a round pen. Thousandths of a pixel; whole numbers only, so that it is the same everywhere.
    mutating func draw(_ points: [Stroke.Point], pen: Int) {
        for (start, end) in zip(points, points.dropFirst()) {
            let reach = pen / 2 + 1_000
            let columns = (min(start.x, end.x) - reach) / 1_000...(max(start.x, end.x) + reach) / 1_000
            let lines = (min(start.y, end.y) - reach) / 1_000...(max(start.y, end.y) + reach) / 1_000
            for line in lines.clamped(to: 0...rows.count - 1) {
                for column in columns.clamped(to: 0...width - 1) {
                    let centre = Stroke.Point(x: column * 1_000 + 500, y: line * 1_000 + 500)
                    if Self.isWithin(pen / 2, of: centre, start, end) { blacken(column, line) }
                }
            }
        }
    }

    private mutating func blacken(_ column: Int, _ line: Int) {
        rows[line][column / 8] &= ~(0x80 >> UInt8(column % 8))
    }

    /// Whether a point is no further from a straight line than that. In sixteenths of a pixel, so that squares of squares fit.
    private static func isWithin(_ reach: Int, of point: Stroke.Point, _ start: Stroke.Point, _ end: Stroke.Point)
        -> Bool
    {
        let fine = { (length: Int) in length * 16 / 1_000 }
        let (dx, dy) = (fine(end.x - start.x), fine(end.y - start.y))
        let (px, py) = (fine(point.x - start.x), fine(point.y - start.y))
        let limit = fine(reach) * fine(reach)
        let along = px * dx + py * dy, length = dx * dx + dy * dy
        if along <= 0 { return px * px + py * py <= limit }
        if along >= length { return (px - dx) * (px - dx) + (py - dy) * (py - dy) <= limit }
        let across = px * dy - py * dx
        return across * across <= limit * length
    }
}
