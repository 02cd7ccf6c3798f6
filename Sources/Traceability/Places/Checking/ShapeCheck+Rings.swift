extension ShapeCheck {
    /// Polygons put right where that is plain; nil when something is wrong that only its drawer can mend.
    mutating func area(_ parts: [[[Coordinate]]]) -> Shape? {
        let wereErrors = findings.count { $0.severity == .error }
        var polygons: [Polygon] = []
        for (number, part) in parts.enumerated() {
            if let polygon = polygon(part, number, of: parts.count) { polygons.append(polygon) }
        }
        if polygons.count == parts.count { judgeParts(polygons) }
        let areErrors = findings.count { $0.severity == .error }
        return areErrors == wereErrors && !polygons.isEmpty ? .area(polygons) : nil
    }

    private mutating func polygon(_ drawn: [[Coordinate]], _ part: Int, of parts: Int) -> Polygon? {
        var cleaned: [[Coordinate]] = []
        for (number, ring) in drawn.enumerated() {
            let name = RingName(part: part, parts: parts, ring: number)
            let clean = clean(ring, name)
            rings.append(clean)
            guard clean.count > 2 else {
                let places = Array(Set(ring))
                findings.append(
                    ShapeFinding(.tooFewCorners, .error, at: places, name.arguments(["count": "\(places.count)"])))
                return nil
            }
            guard Ring.turn(clean) != 0 else {
                findings.append(crossingsOrFlat(clean, name))
                return nil
            }
            cleaned.append(clean)
        }
        guard !cleaned.isEmpty else {
            findings.append(ShapeFinding(.noPoints, .error))
            return nil
        }
        judgeCrossings(cleaned, RingName(part: part, parts: parts, ring: 0))
        let turned = turned(cleaned)
        judgeHoles(turned, RingName(part: part, parts: parts, ring: 0))
        return Polygon(outer: turned[0], holes: Array(turned.dropFirst()))
    }

    /// A bow tie whose wings weigh the same has no area by sign: the crossing is what is wrong with it.
    private func crossingsOrFlat(_ ring: [Coordinate], _ name: RingName) -> ShapeFinding {
        guard let crossing = Crossings(of: [ring]).found.first, Box(around: ring).map({ $0.west < $0.east }) == true,
            ring.contains(where: { Segment(ring[0], ring[1]).side(of: $0) != 0 })
        else { return ShapeFinding(.flat, .error, at: Array(ring.prefix(2)), name.arguments()) }
        return finding(crossing, name)
    }

    /// Without the closing corner, repetitions and spikes.
    private mutating func clean(_ drawn: [Coordinate], _ name: RingName) -> [Coordinate] {
        var ring = drawn
        if ring.count > 1, ring.first == ring.last {
            ring.removeLast()
        } else if let first = ring.first, let last = ring.last {
            let metres = "\(Int(last.metres(to: first).rounded()))"
            findings.append(ShapeFinding(.unclosed, .warning, at: [last, first], name.arguments(["metres": metres])))
        }
        ring = withoutRepetitions(ring, name)
        return withoutSpikes(ring, name)
    }

    private mutating func withoutRepetitions(_ ring: [Coordinate], _ name: RingName) -> [Coordinate] {
        var (kept, repeated): ([Coordinate], [Coordinate]) = ([], [])
        for corner in ring {
            if corner == kept.last { repeated.append(corner) } else { kept.append(corner) }
        }
        while kept.count > 1, kept.first == kept.last { repeated.append(kept.removeLast()) }
        if let first = repeated.first {
            findings.append(
                ShapeFinding(
                    .repeated, .info, at: Array(repeated.prefix(20)),
                    name.arguments(["count": "\(repeated.count)", "at": first.text])))
        }
        return kept
    }

    /// A spike goes out and comes back along itself: its tip adds no area.
    private mutating func withoutSpikes(_ ring: [Coordinate], _ name: RingName) -> [Coordinate] {
        var (corners, tips): ([Coordinate], [Coordinate]) = (ring, [])
        var index = 0
        while corners.count > 2, index < corners.count {
            let before = corners[index == 0 ? corners.count - 1 : index - 1]
            let (tip, after) = (corners[index], corners[index + 1 == corners.count ? 0 : index + 1])
            guard Self.isSpike(before, tip, after) else {
                index += 1
                continue
            }
            tips.append(tip)
            corners.remove(at: index)
            // What stood around the tip may now be the same corner twice.
            if before == after, corners.count > 1 { corners.remove(at: index == corners.count ? 0 : index) }
            index = max(0, index - 2)
        }
        guard let first = tips.first else { return ring }
        findings.append(
            ShapeFinding(
                .spike, .warning, at: Array(tips.prefix(20)),
                name.arguments(["count": "\(tips.count)", "at": first.text])))
        return corners
    }

    private static func isSpike(_ before: Coordinate, _ tip: Coordinate, _ after: Coordinate) -> Bool {
        guard Segment(before, tip).side(of: after) == 0 else { return false }
        let dot =
            (tip.longitude - before.longitude) * (after.longitude - tip.longitude)
            + (tip.latitude - before.latitude) * (after.latitude - tip.latitude)
        return dot < 0
    }

    private mutating func judgeCrossings(_ rings: [[Coordinate]], _ name: RingName) {
        for crossing in Crossings(of: rings).found {
            if crossing.ring == crossing.otherRing {
                findings.append(finding(crossing, name.with(ring: crossing.ring)))
            } else {
                findings.append(
                    ShapeFinding(
                        crossing.ring == 0 ? .holeOutside : .holesOverlap, .error, at: [crossing.place],
                        name.with(ring: crossing.otherRing).arguments(["at": crossing.place.text])))
            }
        }
    }

    private func finding(_ crossing: Crossings.Crossing, _ name: RingName) -> ShapeFinding {
        let corners = ["corner": "\(crossing.corner + 1)", "other": "\(crossing.otherCorner + 1)"]
        return ShapeFinding(
            .crossing, .error, at: [crossing.place],
            name.arguments(corners.merging(["at": crossing.place.text]) { first, _ in first }))
    }

    /// RFC 7946, 3.1.6: outer rings run against the clock, holes with it.
    private mutating func turned(_ rings: [[Coordinate]]) -> [[Coordinate]] {
        let areWrong = rings.enumerated().map { ($0 == 0) != (Ring.turn($1) > 0) }
        if areWrong.contains(true), !findings.contains(where: { $0.code == .direction }) {
            findings.append(ShapeFinding(.direction, .info, source: "RFC 7946, 3.1.6"))
        }
        return zip(rings, areWrong).map { $1 ? $0.reversed() : $0 }
    }
}

/// Which ring is meant, for words: part and hole count from 1.
struct RingName {
    let part: Int
    let parts: Int
    let ring: Int

    func with(ring: Int) -> RingName { RingName(part: part, parts: parts, ring: ring) }

    func arguments(_ more: [String: String] = [:]) -> [String: String] {
        more.merging(["part": "\(part + 1)", "parts": "\(parts)", "ring": "\(ring)"]) { first, _ in first }
    }
}
