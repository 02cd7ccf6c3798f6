/// A straight piece of an outline. All questions are answered in whole numbers, so without rounding.
struct Segment: Hashable {
    let from: Coordinate
    let to: Coordinate

    init(_ from: Coordinate, _ to: Coordinate) {
        self.from = from
        self.to = to
    }

    /// Positive when the point lies to the left, negative to the right, 0 on the line.
    func side(of point: Coordinate) -> Int {
        (to.longitude - from.longitude) * (point.latitude - from.latitude)
            - (to.latitude - from.latitude) * (point.longitude - from.longitude)
    }

    var west: Int { min(from.longitude, to.longitude) }
    var east: Int { max(from.longitude, to.longitude) }
    var south: Int { min(from.latitude, to.latitude) }
    var north: Int { max(from.latitude, to.latitude) }

    /// Whether they have a point in common, ends included.
    func touches(_ other: Segment) -> Bool {
        guard west <= other.east, other.west <= east, south <= other.north, other.south <= north else { return false }
        let (a, b) = (side(of: other.from).signum(), side(of: other.to).signum())
        let (c, d) = (other.side(of: from).signum(), other.side(of: to).signum())
        return a * b <= 0 && c * d <= 0
    }

    /// Whether each end of one lies on another side of the other.
    func crosses(_ other: Segment) -> Bool {
        let (a, b) = (side(of: other.from).signum(), side(of: other.to).signum())
        let (c, d) = (other.side(of: from).signum(), other.side(of: to).signum())
        return a * b < 0 && c * d < 0
    }

    /// Where two that touch do so, to the nearest millionth; an end that lies on the other when they run along each other.
    func meeting(_ other: Segment) -> Coordinate {
        let (a, b) = (Double(side(of: other.from)), Double(side(of: other.to)))
        guard a != b else { return other.holds(from) ? from : other.holds(to) ? to : other.from }
        let share = a / (a - b)
        let east = Double(other.to.longitude - other.from.longitude) * share
        let north = Double(other.to.latitude - other.from.latitude) * share
        return Coordinate(
            longitude: other.from.longitude + Int(east.rounded()), latitude: other.from.latitude + Int(north.rounded()))
            ?? other.from
    }

    private func holds(_ point: Coordinate) -> Bool {
        west <= point.longitude && point.longitude <= east && south <= point.latitude && point.latitude <= north
            && side(of: point) == 0
    }

    /// Metres from a point to the nearest of the piece, near enough for some tens of kilometres.
    func metres(to point: Coordinate) -> Double {
        let scale = Coordinate.metresEast(at: Double(point.latitude)) / 0.110_574
        let (x, y) = (Double(to.longitude - from.longitude) * scale, Double(to.latitude - from.latitude))
        let (px, py) = (
            Double(point.longitude - from.longitude) * scale, Double(point.latitude - from.latitude)
        )
        let length = x * x + y * y
        let share = length == 0 ? 0 : max(0, min(1, (px * x + py * y) / length))
        let (dx, dy) = (px - share * x, py - share * y)
        return (dx * dx + dy * dy).squareRoot() * 0.110_574
    }
}
