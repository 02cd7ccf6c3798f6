/// How much two figures have in common, by the even-odd rule; square millionths of a degree, good for shares.
///
/// The plane is cut into strips at the height of every corner and crossing; within a strip no two pieces cross, so what lies between
/// neighbours is a trapezium. Outlines that cross themselves do no harm.
struct CommonArea {
    private struct Edge {
        /// Of the lower end, then of the upper.
        let x0, y0, x1, y1: Double
        let isFirst: Bool

        func x(at y: Double) -> Double { x0 + (x1 - x0) * ((y - y0) / (y1 - y0)) }
    }

    private var edges: [Edge] = []
    private var heights: [Double] = []
    /// What may still be looked at: an outline made to be slow ends without an answer.
    private var patience = 20_000_000

    /// `nil` when it would take too long.
    static func of(_ one: [[Coordinate]], _ other: [[Coordinate]]) -> Double? {
        guard let first = Box(around: one.joined()), let second = Box(around: other.joined()), first.meets(second)
        else { return 0 }
        let common = Box(
            west: max(first.west, second.west), south: max(first.south, second.south),
            east: min(first.east, second.east),
            north: min(first.north, second.north))
        var work = CommonArea()
        work.add(one, isFirst: true, common)
        work.add(other, isFirst: false, common)
        guard work.findHeights(common) else { return nil }
        return work.sum()
    }

    /// Edges in the height of what is common; those to the right of it change nothing.
    private mutating func add(_ rings: [[Coordinate]], isFirst: Bool, _ common: Box) {
        for ring in rings {
            for index in ring.indices {
                let (a, b) = (ring[index], ring[index + 1 == ring.count ? 0 : index + 1])
                let (low, high) = a.latitude < b.latitude ? (a, b) : (b, a)
                guard low.latitude < high.latitude, low.latitude < common.north, high.latitude > common.south,
                    min(low.longitude, high.longitude) <= common.east
                else { continue }
                edges.append(
                    Edge(
                        x0: Double(low.longitude - common.west), y0: Double(low.latitude - common.south),
                        x1: Double(high.longitude - common.west), y1: Double(high.latitude - common.south),
                        isFirst: isFirst))
            }
        }
        edges.sort { $0.y0 < $1.y0 }
    }

    private mutating func findHeights(_ common: Box) -> Bool {
        let top = Double(common.north - common.south)
        var all: [Double] = [0, top]
        for edge in edges { all += [edge.y0, edge.y1] }
        var open: [Edge] = []
        for edge in edges {
            open.removeAll { $0.y1 <= edge.y0 }
            patience -= open.count
            guard patience > 0 else { return false }
            all += open.compactMap { Self.crossing($0, edge) }
            guard all.count < 50_000 else { return false }
            open.append(edge)
        }
        heights = Array(Set(all.filter { 0 <= $0 && $0 <= top })).sorted()
        return true
    }

    private static func crossing(_ one: Edge, _ other: Edge) -> Double? {
        let (low, high) = (max(one.y0, other.y0), min(one.y1, other.y1))
        let (before, after) = (one.x(at: low) - other.x(at: low), one.x(at: high) - other.x(at: high))
        guard before * after < 0 else { return nil }
        return low + (high - low) * (before / (before - after))
    }

    private mutating func sum() -> Double? {
        var (area, next) = (0.0, 0)
        var open: [Edge] = []
        for (low, high) in zip(heights, heights.dropFirst()) {
            open.removeAll { $0.y1 <= low }
            while next < edges.count, edges[next].y0 <= low {
                if edges[next].y1 > low { open.append(edges[next]) }
                next += 1
            }
            patience -= open.count
            guard patience > 0 else { return nil }
            area += Self.strip(open, low, high)
        }
        return area
    }

    private static func strip(_ edges: [Edge], _ low: Double, _ high: Double) -> Double {
        let sides = edges.map { (low: $0.x(at: low), high: $0.x(at: high), isFirst: $0.isFirst) }
            .sorted { $0.low + $0.high < $1.low + $1.high }
        var (isInFirst, isInSecond, width) = (false, false, 0.0)
        for (index, side) in sides.enumerated() {
            if side.isFirst { isInFirst.toggle() } else { isInSecond.toggle() }
            guard isInFirst, isInSecond, index + 1 < sides.count else { continue }
            width += sides[index + 1].low - side.low + sides[index + 1].high - side.high
        }
        return width / 2 * (high - low)
    }
}
