extension Shape {
    /// Metres from a point to the nearest of the outline, 0 inside it; near enough for some tens of kilometres.
    package func metres(to point: Coordinate) -> Double {
        if case .point(let own) = self { return own.metres(to: point) }
        if holds(point) { return 0 }
        return rings.lazy.flatMap { ring in
            ring.indices.map { Segment(ring[$0], ring[($0 + 1) % ring.count]).metres(to: point) }
        }.min() ?? 0
    }
}

extension Coordinate {
    /// As a telephone shows it or somebody types it; nil for what is no point of the earth.
    package init?(typed: String) {
        guard let position = TypedPosition(typed[...]) else { return nil }
        self.init(longitude: position.longitude.millionths, latitude: position.latitude.millionths)
    }
}
