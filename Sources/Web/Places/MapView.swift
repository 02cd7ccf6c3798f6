import Foundation
import Traceability

/// A piece of the ground laid on paper, north up. Degrees to the east are shortened by the latitude, so that shapes look as they are.
struct MapView {
    /// What is shown, with the margin.
    let box: Box
    let width: Int
    let height: Int
    /// Units of the drawing a millionth of a degree to the north is.
    let unit: Double
    /// What a degree to the east is of one to the north.
    let shrink: Double

    /// Nobody's plot is a metre wide: smaller ones are shown in their surroundings.
    private static let least = 600

    /// - Parameters:
    ///   - side: units of the longer side; the shorter is at least half of it.
    ///   - margin: a share of the longer side, on every side.
    init(showing shown: Box, side: Double, margin: Double = 0.15) {
        let latitude = Double(shown.south + shown.north) / 2
        shrink = max(0.05, cos(latitude / 1_000_000 * .pi / 180))
        let east = max(Double(shown.east - shown.west) * shrink, Double(Self.least))
        let north = max(Double(shown.north - shown.south), Double(Self.least))
        let longer = max(east, north) * (1 + 2 * margin)
        let (wide, tall) = (max(east * (1 + 2 * margin), longer / 2), max(north * (1 + 2 * margin), longer / 2))
        unit = side / longer
        width = Int((wide * unit).rounded())
        height = Int((tall * unit).rounded())
        let (middleX, middleY) = (Double(shown.west + shown.east) / 2, latitude)
        box = Box(
            west: Int((middleX - wide / shrink / 2).rounded()), south: Int((middleY - tall / 2).rounded()),
            east: Int((middleX + wide / shrink / 2).rounded()), north: Int((middleY + tall / 2).rounded()))
    }

    func place(_ point: Coordinate) -> (x: Double, y: Double) {
        place(longitude: Double(point.longitude), latitude: Double(point.latitude))
    }

    func place(longitude: Double, latitude: Double) -> (x: Double, y: Double) {
        ((longitude - Double(box.west)) * shrink * unit, (Double(box.north) - latitude) * unit)
    }

    /// SVG path data; what lies far outside is cut to a little outside, so that a commune does not carry all its corners along.
    func path(_ rings: [[Coordinate]]) -> String {
        rings.map { ring in
            var last: (Int, Int)?
            let steps = ring.compactMap { corner -> String? in
                let (x, y) = place(corner)
                // Tenths of a unit; two corners on one spot are one.
                let spot = (
                    Int((min(max(x, -50_000), 50_000) * 10).rounded()),
                    Int((min(max(y, -50_000), 50_000) * 10).rounded())
                )
                if let last, last == spot { return nil }
                defer { last = spot }
                return "\(last == nil ? "M" : "L")\(Self.tenths(spot.0)) \(Self.tenths(spot.1))"
            }
            return steps.joined() + "z"
        }.joined()
    }

    private static func tenths(_ number: Int) -> String {
        number % 10 == 0
            ? "\(number / 10)" : "\(number < 0 ? "-" : "")\(abs(number) / 10).\(abs(number) % 10)"
    }

    /// A round number of metres, about a quarter of the width long.
    var scale: (metres: Int, length: Double)? {
        let metresAUnit = 0.110_574 / unit
        let most = Double(width) * 0.3 * metresAUnit
        let steps = (0...5).flatMap { power in [1, 2, 5].map { $0 * Int(pow(10, Double(power))) } }
        return steps.last { Double($0) <= most }.map { ($0, Double($0) / metresAUnit) }
    }
}
