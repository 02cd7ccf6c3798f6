/// One closed outline and the holes in it. Rings do not repeat their first corner; the outer runs against the clock, holes with it.
package struct Polygon: Hashable, Sendable {
    package let outer: [Coordinate]
    package let holes: [[Coordinate]]

    package init(outer: [Coordinate], holes: [[Coordinate]] = []) {
        self.outer = outer
        self.holes = holes
    }

    package var rings: [[Coordinate]] { [outer] + holes }
}

/// Rings as corners in order, the first not repeated.
enum Ring {
    /// Twice the area in square millionths of a degree, positive against the clock; exact for what is smaller than a continent.
    static func turn(_ corners: [Coordinate]) -> Int {
        guard let origin = corners.first else { return 0 }
        var sum = 0
        for index in corners.indices.dropFirst() {
            let (a, b) = (corners[index], corners[index + 1 == corners.count ? 0 : index + 1])
            sum &+=
                (a.longitude - origin.longitude) * (b.latitude - origin.latitude)
                &- (b.longitude - origin.longitude) * (a.latitude - origin.latitude)
        }
        return sum
    }

    /// Whether a point lies inside rings by the even-odd rule.
    static func holds(_ rings: [[Coordinate]], _ point: Coordinate) -> Bool {
        var isInside = false
        for ring in rings {
            var last = ring.count - 1
            for index in ring.indices {
                let (a, b) = (ring[last], ring[index])
                last = index
                guard (a.latitude > point.latitude) != (b.latitude > point.latitude) else { continue }
                let side = Segment(a, b).side(of: point)
                if (side > 0) == (b.latitude > a.latitude) && side != 0 { isInside.toggle() }
            }
        }
        return isInside
    }
}
