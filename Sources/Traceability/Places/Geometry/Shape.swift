/// Where a place is: a point, or an area without faults.
package enum Shape: Hashable, Sendable {
    case point(Coordinate)
    /// At least one polygon.
    case area([Polygon])
}

extension Shape {
    package var rings: [[Coordinate]] {
        switch self {
        case .point: []
        case .area(let polygons): polygons.flatMap(\.rings)
        }
    }

    package var box: Box {
        switch self {
        case .point(let point): Box(around: [point])!
        case .area(let polygons): Box(around: polygons.lazy.flatMap(\.outer))!
        }
    }

    /// On the ellipsoid; 0 of a point.
    package var hectares: Double {
        guard case .area(let polygons) = self else { return 0 }
        return polygons.reduce(0) { sum, polygon in
            let holes = polygon.holes.reduce(0) { $0 + EllipsoidArea.squareMetres($1) }
            return sum + max(0, EllipsoidArea.squareMetres(polygon.outer) - holes)
        } / 10_000
    }

    /// A point that stands for it: the point itself, or the middle of what surrounds the area.
    package var middle: Coordinate {
        let box = box
        return Coordinate(longitude: (box.west + box.east) / 2, latitude: (box.south + box.north) / 2)!
    }

    /// Which part of this one lies in the other: 0 to 1; of a point, whether it does. `nil` when it would take too long to say.
    package func share(in other: Shape) -> Double? {
        switch (self, other) {
        case (.point(let point), _): other.holds(point) ? 1 : 0
        case (.area, .point): 0
        case (.area, .area):
            CommonArea.of(rings, rings).flatMap { whole in
                CommonArea.of(rings, other.rings).map { whole == 0 ? 0 : min(1, $0 / whole) }
            }
        }
    }

    package func holds(_ point: Coordinate) -> Bool { Ring.holds(rings, point) }
}
