import Foundation

extension Coordinate {
    /// Metres of a small step in millionths of a degree.
    /// - Parameter latitude: of the step's middle, in millionths.
    static func metres(east: Double, north: Double, at latitude: Double) -> Double {
        let (x, y) = (east * metresEast(at: latitude), north * 0.110_574)
        return (x * x + y * y).squareRoot()
    }

    /// Metres that a millionth of a degree to the east is.
    static func metresEast(at latitude: Double) -> Double {
        0.111_320 * cos(latitude / Double(degree) * .pi / 180)
    }
}
