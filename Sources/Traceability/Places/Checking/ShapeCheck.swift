/// Judges a drawn shape: pure, and the same for a form, a file and an API.
package struct ShapeCheck {
    let context: ShapeContext
    var findings: [ShapeFinding] = []
    var rings: [[Coordinate]] = []
    var points: [Coordinate] = []

    /// Corners of one place; more were not drawn by hand.
    package static let mostCorners = 5_000

    package static func verdict(on drawn: DrawnShape, in context: ShapeContext = ShapeContext()) -> ShapeVerdict {
        var check = ShapeCheck(context: context)
        let shape = check.shape(of: drawn)
        if let shape {
            check.judgeSize(shape)
            check.judgeWhere(shape)
            check.judgeNeighbours(shape)
        }
        let order = check.findings.enumerated().sorted {
            ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
        }
        return ShapeVerdict(
            shape: shape, rings: check.rings, points: check.points, findings: order.map(\.element))
    }

    private init(context: ShapeContext) { self.context = context }

    private mutating func shape(of drawn: DrawnShape) -> Shape? {
        let all = drawn.points
        guard !all.isEmpty else { return refuse(.noPoints) }
        guard all.count <= Self.mostCorners else {
            return refuse(.tooManyCorners, ["count": "\(all.count)", "limit": "\(Self.mostCorners)"])
        }
        judgeDecimals(drawn)
        let isSwapped = all.allSatisfy { Box.vietNam.contains(longitude: $0.latitude, latitude: $0.longitude) }
        let upright = isSwapped ? drawn.mapped(\.swapped) : drawn
        guard isOnGlobe(upright) else { return nil }
        if isSwapped { findSwapped(all[0], upright) }
        switch upright.figure {
        case .points(let points): return point(points.compactMap(\.coordinate))
        case .line(let points): return line(points.compactMap(\.coordinate))
        case .area(let parts): return area(parts.map { $0.map { $0.compactMap(\.coordinate) } })
        }
    }

    private mutating func refuse(_ code: ShapeFinding.Code, _ arguments: [String: String] = [:]) -> Shape? {
        findings.append(ShapeFinding(code, .error, arguments))
        return nil
    }

    /// The sixth decimal is 11 cm; the fifth a metre, the fourth eleven.
    private mutating func judgeDecimals(_ drawn: DrawnShape) {
        guard drawn.decimals < 6 else { return }
        let metres = ["100000", "11000", "1100", "110", "11", "1"][max(0, drawn.decimals)]
        findings.append(
            ShapeFinding(
                .fewDecimals, drawn.decimals < 5 ? .warning : .info,
                ["decimals": "\(drawn.decimals)", "metres": metres]))
    }

    private mutating func findSwapped(_ first: DrawnPoint, _ upright: DrawnShape) {
        let arguments = ["found": Coordinate.text(first.latitude), "meant": Coordinate.text(first.longitude)]
        findings.append(
            ShapeFinding(.swapped, .error, at: upright.points.prefix(1).compactMap(\.coordinate), arguments))
    }

    /// Thousands of "degrees" are metres of a projection, which is how land offices write (VN-2000).
    private mutating func isOnGlobe(_ drawn: DrawnShape) -> Bool {
        guard let index = drawn.points.firstIndex(where: { $0.coordinate == nil }) else { return true }
        let point = drawn.points[index]
        let isFar = abs(point.longitude) > 1_000 * Coordinate.degree || abs(point.latitude) > 1_000 * Coordinate.degree
        let arguments = [
            "corner": "\(index + 1)", "longitude": Coordinate.text(point.longitude),
            "latitude": Coordinate.text(point.latitude),
        ]
        findings.append(ShapeFinding(isFar ? .projected : .outOfRange, .error, arguments))
        return false
    }

    private mutating func point(_ points: [Coordinate]) -> Shape? {
        self.points = points
        if points.count == 1 { return .point(points[0]) }
        findings.append(
            ShapeFinding(.severalPoints, .error, at: Array(points.prefix(20)), ["count": "\(points.count)"]))
        return nil
    }

    private mutating func line(_ points: [Coordinate]) -> Shape? {
        guard Set(points).count > 2 else {
            self.points = points
            findings.append(ShapeFinding(.tooFewCorners, .error, at: points, ["count": "\(Set(points).count)"]))
            return nil
        }
        findings.append(ShapeFinding(.line, .info))
        return area([[points + (points.first == points.last ? [] : points.prefix(1))]])
    }
}
