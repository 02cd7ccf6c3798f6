/// A line drawn with a round pen from point to point.
struct Stroke: Hashable, Sendable {
    struct Point: Hashable, Sendable {
        let x: Int
        let y: Int
    }

    let points: [Point]

    /// - Parameter height: what twelve units become.
    func scaled(by height: Int) -> Stroke {
        Stroke(points: points.map { Point(x: $0.x * height / 12, y: $0.y * height / 12) })
    }

    func moved(_ x: Int, _ y: Int) -> Stroke {
        Stroke(points: points.map { Point(x: $0.x + x, y: $0.y + y) })
    }
}
