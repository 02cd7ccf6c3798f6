import CExpat

/// Hears a KML document from the parser and keeps what is drawn.
final class KMLListener {
    private(set) var features: [DrawnFeature] = []
    /// Why it stopped listening.
    private(set) var trouble: ShapeFileError?

    private let parser: XML_Parser
    private let limits: ShapeLimits
    private var names: [String] = []
    private var text: [UInt8] = []
    private var isHearing = false
    private var placemark: KMLPlacemark?
    private var corners = 0

    init(_ parser: XML_Parser, _ limits: ShapeLimits) {
        self.parser = parser
        self.limits = limits
    }

    static func from(_ user: UnsafeMutableRawPointer?) -> KMLListener {
        Unmanaged<KMLListener>.fromOpaque(user!).takeUnretainedValue()
    }

    func begin(_ qualified: UnsafePointer<CChar>?) {
        guard trouble == nil, let qualified else { return }
        let name = String(String(cString: qualified).split(separator: ":").last ?? "")
        if names.isEmpty, name != "kml" {
            return stop(name == "gpx" ? .gpx : .notKML, ["found": String(name.prefix(40))])
        }
        guard names.count < limits.depth else { return stop(.tooDeep) }
        names.append(name)
        switch name {
        case "Placemark":
            guard features.count < limits.features else {
                return stop(.tooManyFeatures, ["limit": "\(limits.features)"])
            }
            placemark = KMLPlacemark()
        case "Polygon": placemark?.beginPolygon()
        case "coordinates", "name": listen()
        default: break
        }
    }

    private func listen() {
        isHearing = placemark != nil
        text.removeAll(keepingCapacity: true)
    }

    func hear(_ text: UnsafePointer<CChar>?, _ count: Int) {
        guard isHearing, trouble == nil, let text else { return }
        text.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
            self.text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        }
    }

    func end() {
        guard trouble == nil, let name = names.popLast() else { return }
        switch name {
        case "coordinates" where isHearing: takeCoordinates()
        case "name" where isHearing && names.last == "Placemark":
            placemark?.name = String(decoding: text, as: UTF8.self)
        case "Polygon": placemark?.endPolygon()
        case "Placemark": endPlacemark()
        default: break
        }
        if name == "coordinates" || name == "name" { isHearing = false }
    }

    private func endPlacemark() {
        if let placemark { features.append(placemark.feature) }
        placemark = nil
    }

    /// `longitude,latitude[,height]`, parted by white space.
    private func takeCoordinates() {
        var (points, decimals): ([DrawnPoint], Int) = ([], placemark?.decimals ?? 0)
        for tuple in text.split(whereSeparator: { $0 <= 0x20 }) {
            let numbers = tuple.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            guard numbers.count >= 2, let x = Degrees(String(decoding: numbers[0], as: UTF8.self)),
                let y = Degrees(String(decoding: numbers[1], as: UTF8.self))
            else { return stop(.coordinates, ["found": String(decoding: tuple.prefix(60), as: UTF8.self)]) }
            corners += 1
            guard corners <= limits.corners else { return stop(.tooManyCorners, ["limit": "\(limits.corners)"]) }
            decimals = max(decimals, x.decimals, y.decimals)
            points.append(DrawnPoint(longitude: x.millionths, latitude: y.millionths))
        }
        placemark?.decimals = decimals
        placemark?.take(points, inside: names)
    }

    func stop(_ code: ShapeFileError.Code, _ arguments: [String: String] = [:]) {
        guard trouble == nil else { return }
        trouble = ShapeFileError(code, line: Int(XML_GetCurrentLineNumber(parser)), arguments)
        XML_StopParser(parser, XML_Bool(0))
    }
}
