/// Where provinces lie, and the communes of some: simplified, good for a hint and no proof of a border.
package struct Boundaries: Sendable {
    package struct Unit: Sendable, Hashable {
        /// Two digits of a province, five of a commune.
        package let code: String
        /// Of a commune: its province.
        package let province: String?
        package let rings: [[Coordinate]]
        package let box: Box

        func holds(_ point: Coordinate) -> Bool { box.contains(point) && Ring.holds(rings, point) }

        /// 0 inside.
        func metres(to point: Coordinate) -> Double {
            if holds(point) { return 0 }
            return rings.reduce(.infinity) { nearest, ring in
                ring.indices.reduce(nearest) { nearest, index in
                    min(nearest, Segment(ring[index], ring[index + 1 == ring.count ? 0 : index + 1]).metres(to: point))
                }
            }
        }
    }

    private let provinces: [Unit]
    private let communes: [Unit]
    private let byCode: [String: Unit]

    /// Reads a reference file: `province,code,rings` a line, provinces without the first; lines with `#` and the heading are passed over.
    package init(text: String) {
        let units = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(Self.unit)
        provinces = units.filter { $0.province == nil }
        communes = units.filter { $0.province != nil }
        byCode = Dictionary(units.map { ($0.code, $0) }) { first, _ in first }
    }

    /// Of a province or commune; nil when none is kept.
    package func unit(_ code: String) -> Unit? { byCode[code] }

    /// The province in which a point lies, or whose border is the nearest within some metres.
    package func province(at point: Coordinate, within metres: Double = 0) -> String? {
        nearest(provinces, point, metres)?.code
    }

    package func commune(at point: Coordinate) -> String? { communes.first { $0.holds(point) }?.code }

    /// Communes of which something lies in the box.
    package func communes(in box: Box) -> [Unit] { communes.filter { $0.box.meets(box) } }

    private func nearest(_ units: [Unit], _ point: Coordinate, _ metres: Double) -> Unit? {
        if let holding = units.first(where: { $0.holds(point) }) { return holding }
        guard metres > 0 else { return nil }
        let margin = Int(metres / 0.1)
        let distances = units.filter { $0.box.widened(by: margin).contains(point) }.map { ($0, $0.metres(to: point)) }
        return distances.filter { $0.1 <= metres }.min { $0.1 < $1.1 }?.0
    }

    private static func unit(_ line: Substring) -> Unit? {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        guard fields.count == 3 else { return nil }
        let rings = fields[2].split(separator: "M").map(ring)
        guard let box = Box(around: rings.joined()) else { return nil }
        return Unit(
            code: String(fields[1]), province: fields[0].isEmpty ? nil : String(fields[0]), rings: rings, box: box)
    }

    /// `1063790 104050 5-40 3 2`: the first corner in ten-thousandths of a degree, then steps.
    private static func ring(_ text: Substring) -> [Coordinate] {
        let numbers = numbers(text.utf8)
        var (x, y) = (0, 0)
        return stride(from: 0, to: numbers.count - 1, by: 2).compactMap { index in
            (x, y) = (x + numbers[index], y + numbers[index + 1])
            return Coordinate(longitude: x * 100, latitude: y * 100)
        }
    }

    private static func numbers(_ text: Substring.UTF8View) -> [Int] {
        var numbers: [Int] = []
        var (value, sign, isOpen) = (0, 1, false)
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                (value, isOpen) = (value * 10 + Int(byte - UInt8(ascii: "0")), true)
            default:
                if isOpen { numbers.append(value * sign) }
                (value, sign, isOpen) = (0, byte == UInt8(ascii: "-") ? -1 : 1, false)
            }
        }
        return isOpen ? numbers + [value * sign] : numbers
    }
}
