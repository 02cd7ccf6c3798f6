/// A rectangle along the degrees, edges included.
package struct Box: Hashable, Sendable {
    package let west: Int
    package let south: Int
    package let east: Int
    package let north: Int

    package init(west: Int, south: Int, east: Int, north: Int) {
        self.west = west
        self.south = south
        self.east = east
        self.north = north
    }

    /// The smallest around all points; `nil` of none.
    package init?(around points: some Sequence<Coordinate>) {
        var points = points.makeIterator()
        guard let first = points.next() else { return nil }
        var (west, south) = (first.longitude, first.latitude)
        var (east, north) = (west, south)
        while let point = points.next() {
            (west, east) = (min(west, point.longitude), max(east, point.longitude))
            (south, north) = (min(south, point.latitude), max(north, point.latitude))
        }
        self.init(west: west, south: south, east: east, north: north)
    }

    package func contains(_ point: Coordinate) -> Bool {
        contains(longitude: point.longitude, latitude: point.latitude)
    }

    func contains(longitude: Int, latitude: Int) -> Bool {
        west <= longitude && longitude <= east && south <= latitude && latitude <= north
    }

    package func meets(_ other: Box) -> Bool {
        west <= other.east && other.west <= east && south <= other.north && other.south <= north
    }

    package func widened(by margin: Int) -> Box {
        Box(west: west - margin, south: south - margin, east: east + margin, north: north + margin)
    }

    package func joined(with other: Box) -> Box {
        Box(
            west: min(west, other.west), south: min(south, other.south), east: max(east, other.east),
            north: max(north, other.north))
    }

    /// Viet Nam with its islands: 6.4 to 23.5 degrees north, 102 to 118 east.
    package static let vietNam = Box(west: 102_000_000, south: 6_400_000, east: 118_000_000, north: 23_500_000)
}
