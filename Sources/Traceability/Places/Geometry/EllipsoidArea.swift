import Foundation

/// Areas on the WGS84 ellipsoid.
///
/// Between the equator and a latitude lies, for each radian of longitude, a²q/2 of the ellipsoid, where q is the authalic function of the
/// latitude (Snyder, Map Projections: A Working Manual, 1987, 3-12). An outline's area is the sum of its pieces', taken as straight in
/// longitude and q: for pieces of some kilometres no different from any other straightness.
enum EllipsoidArea {
    private static let semiMajor = 6_378_137.0
    private static let flattening = 1 / 298.257_223_563

    /// Square metres inside a ring, either way round.
    static func squareMetres(_ ring: [Coordinate]) -> Double {
        let points = ring.map { (radians($0.longitude), authalic(radians($0.latitude))) }
        guard let origin = points.first else { return 0 }
        var sum = 0.0
        for index in points.indices {
            let (a, b) = (points[index], points[index + 1 == points.count ? 0 : index + 1])
            sum += (b.0 - a.0) * (a.1 - origin.1 + b.1 - origin.1)
        }
        return abs(sum) / 4 * semiMajor * semiMajor
    }

    private static func authalic(_ latitude: Double) -> Double {
        let e2 = flattening * (2 - flattening)
        let e = e2.squareRoot()
        let sine = sin(latitude)
        return (1 - e2) * (sine / (1 - e2 * sine * sine) - log((1 - e * sine) / (1 + e * sine)) / (2 * e))
    }

    private static func radians(_ millionths: Int) -> Double { Double(millionths) / 1_000_000 * .pi / 180 }
}
