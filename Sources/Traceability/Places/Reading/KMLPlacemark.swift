/// A placemark while it is read.
struct KMLPlacemark {
    var name: String?
    var decimals = 0
    private var points: [DrawnPoint] = []
    private var lines: [[DrawnPoint]] = []
    private var polygons: [[[DrawnPoint]]] = []
    private var outer: [DrawnPoint] = []
    private var holes: [[DrawnPoint]] = []

    mutating func beginPolygon() { (outer, holes) = ([], []) }

    mutating func endPolygon() {
        if !outer.isEmpty || !holes.isEmpty { polygons.append([outer] + holes) }
    }

    /// - Parameter names: the elements around the coordinates, the nearest last.
    mutating func take(_ points: [DrawnPoint], inside names: [String]) {
        if names.last == "Point" {
            self.points += points
        } else if names.contains("innerBoundaryIs") {
            holes.append(points)
        } else if names.contains("outerBoundaryIs") {
            outer = points
        } else if names.last == "LineString" || names.last == "LinearRing" {
            lines.append(points)
        }
    }

    /// Areas go before ways, ways before points: a drawing program adds a point for the label.
    var feature: DrawnFeature {
        let figure: DrawnShape.Figure? =
            if !polygons.isEmpty {
                .area(polygons)
            } else if let line = lines.first(where: { !$0.isEmpty }) {
                .line(line)
            } else {
                points.isEmpty ? nil : .points(points)
            }
        let label = name.map { String($0.prefix(200)) }
        return DrawnFeature(name: label, shape: figure.map { DrawnShape($0, decimals: decimals) })
    }
}
