/// Two numbers as somebody wrote them: perhaps swapped, perhaps off the globe, perhaps metres.
package struct DrawnPoint: Hashable, Sendable {
    /// Millionths, as written in the place of the longitude.
    package let longitude: Int
    /// Millionths, as written in the place of the latitude.
    package let latitude: Int

    package init(longitude: Int, latitude: Int) {
        self.longitude = longitude
        self.latitude = latitude
    }

    package init(_ point: Coordinate) { self.init(longitude: point.longitude, latitude: point.latitude) }

    /// `nil` off the globe.
    package var coordinate: Coordinate? { Coordinate(longitude: longitude, latitude: latitude) }

    package var swapped: DrawnPoint { DrawnPoint(longitude: latitude, latitude: longitude) }
}
