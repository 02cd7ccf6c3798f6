extension ShapeCheck {
    /// Enough of the whole to count; less is a border drawn twice.
    static let slightShare = 0.001

    mutating func judgeHoles(_ rings: [[Coordinate]], _ name: RingName) {
        guard rings.count > 1, let outer = CommonArea.of([rings[0]], [rings[0]]), outer > 0 else { return }
        for (index, hole) in rings.enumerated().dropFirst() where !isTold(name.with(ring: index)) {
            guard let whole = CommonArea.of([hole], [hole]), let inside = CommonArea.of([hole], [rings[0]]) else {
                continue
            }
            let middle = Box(around: hole).flatMap {
                Coordinate(longitude: ($0.west + $0.east) / 2, latitude: ($0.south + $0.north) / 2)
            }
            let at = middle.map { [$0] } ?? []
            let arguments = name.with(ring: index).arguments(["at": middle?.text ?? ""])
            if inside < whole * (1 - Self.slightShare) {
                findings.append(ShapeFinding(.holeOutside, .error, at: at, arguments))
            } else if inside > outer * (1 - Self.slightShare) {
                findings.append(ShapeFinding(.holeFills, .error, at: at, arguments))
            }
        }
        judgePairs(rings.dropFirst().prefix(100).map { [$0] }, .holesOverlap)
    }

    mutating func judgeParts(_ polygons: [Polygon]) {
        judgePairs(polygons.prefix(100).map(\.rings), .partsOverlap)
    }

    /// Whether a crossing has already told of this hole.
    private func isTold(_ name: RingName) -> Bool {
        findings.contains {
            ($0.code == .holeOutside || $0.code == .holesOverlap) && $0.arguments["ring"] == "\(name.ring)"
                && $0.arguments["part"] == "\(name.part + 1)"
        }
    }

    /// Figures of one place that lie over each other; told once.
    private mutating func judgePairs(_ figures: [[[Coordinate]]], _ code: ShapeFinding.Code) {
        let boxes = figures.map { Box(around: $0.joined()) }
        for second in figures.indices {
            for first in 0..<second {
                guard let one = boxes[first], let other = boxes[second], one.meets(other),
                    let common = CommonArea.of(figures[first], figures[second]),
                    let smaller = [first, second].compactMap({ CommonArea.of(figures[$0], figures[$0]) }).min(),
                    common > smaller * Self.slightShare
                else { continue }
                let places = figures[second].first?.first.map { [$0] } ?? []
                findings.append(
                    ShapeFinding(code, .error, at: places, ["first": "\(first + 1)", "second": "\(second + 1)"]))
                return
            }
        }
    }
}
