/// A point of the earth (WGS84) in millionths of a degree: the six decimals that trade asks for (11 cm), and exact to compute with.
package struct Coordinate: Hashable, Sendable {
    /// Millionths of a degree, east is positive.
    package let longitude: Int
    /// Millionths of a degree, north is positive.
    package let latitude: Int

    /// `nil` off the globe.
    package init?(longitude: Int, latitude: Int) {
        guard abs(longitude) <= 180 * Self.degree, abs(latitude) <= 90 * Self.degree else { return nil }
        self.longitude = longitude
        self.latitude = latitude
    }

    /// Millionths in a degree.
    package static let degree = 1_000_000
}

extension Coordinate {
    /// `11.943278, 108.893412`: latitude first, as telephones show it.
    package var text: String { "\(Self.text(latitude)), \(Self.text(longitude))" }

    /// Six decimals, always.
    package static func text(_ millionths: Int) -> String {
        let fraction = String(abs(millionths) % degree + degree).dropFirst()
        return "\(millionths < 0 ? "-" : "")\(abs(millionths) / degree).\(fraction)"
    }

    /// Metres to another point, near enough for some tens of kilometres.
    package func metres(to other: Coordinate) -> Double {
        Self.metres(
            east: Double(other.longitude - longitude), north: Double(other.latitude - latitude),
            at: Double(latitude + other.latitude) / 2)
    }
}
