import EPCIS

/// Reads RFC 7946: a geometry, a feature, or a collection of features.
struct GeoJSONReader {
    private let limits: ShapeLimits
    private var corners = 0
    private var decimals = 0

    static func read(_ bytes: [UInt8], _ limits: ShapeLimits) throws(ShapeFileError) -> [DrawnFeature] {
        var reader = GeoJSONReader(limits: limits)
        return try reader.features(value(bytes, limits))
    }

    private init(limits: ShapeLimits) { self.limits = limits }

    private static func value(_ bytes: [UInt8], _ limits: ShapeLimits) throws(ShapeFileError) -> JSONValue {
        var bounds = EPCISLimits()
        bounds.maxDepth = limits.depth
        do throws(EPCISError) {
            return try JSONValue(bytes, limits: bounds)
        } catch {
            if error.code == .tooDeep { throw ShapeFileError(.tooDeep) }
            if error.code == .invalidUTF8 { throw ShapeFileError(.encoding) }
            let line = error.offset.map { bytes.prefix($0).count { $0 == 0x0A } + 1 }
            throw ShapeFileError(.json, line: line, pointer: error.pointer)
        }
    }

    private mutating func features(_ root: JSONValue) throws(ShapeFileError) -> [DrawnFeature] {
        try Self.refuseOtherSystems(root)
        guard let type = root["type"]?.string else { throw ShapeFileError(.notGeoJSON, pointer: "") }
        switch type {
        case "FeatureCollection":
            guard let items = root["features"]?.array else { throw ShapeFileError(.form, pointer: "/features") }
            guard items.count <= limits.features else {
                throw ShapeFileError(.tooManyFeatures, ["limit": "\(limits.features)"])
            }
            var features: [DrawnFeature] = []
            for (index, item) in items.enumerated() { features.append(try feature(item, "/features/\(index)")) }
            return features
        case "Feature": return [try feature(root, "")]
        default: return [DrawnFeature(shape: try shape(root, ""))]
        }
    }

    /// Older files may name their reference system; only WGS84 is ours (RFC 7946, 4).
    private static func refuseOtherSystems(_ root: JSONValue) throws(ShapeFileError) {
        guard let name = root["crs"]?["properties"]?["name"]?.string else { return }
        let isOurs = ["CRS84", "4326", "4979"].contains { name.hasSuffix($0) }
        if !isOurs { throw ShapeFileError(.referenceSystem, pointer: "/crs", ["found": String(name.prefix(60))]) }
    }

    private mutating func feature(_ value: JSONValue, _ pointer: String) throws(ShapeFileError) -> DrawnFeature {
        guard value["type"]?.string == "Feature" else { throw ShapeFileError(.notGeoJSON, pointer: pointer) }
        let properties = FeatureProperties(value["properties"]?.object ?? [])
        let identifier = properties.identifier ?? FeatureProperties.text(value["id"])
        let shape: DrawnShape? =
            switch value["geometry"] {
            case nil, .null: nil
            case .some(let geometry): try shape(geometry, pointer + "/geometry")
            }
        return DrawnFeature(
            name: properties.name, identifier: identifier, hectares: properties.hectares, shape: shape)
    }

    private mutating func shape(_ geometry: JSONValue, _ pointer: String) throws(ShapeFileError) -> DrawnShape {
        guard let type = geometry["type"]?.string else { throw ShapeFileError(.notGeoJSON, pointer: pointer) }
        let place = pointer + "/coordinates"
        guard let coordinates = geometry["coordinates"] else {
            throw ShapeFileError(type == "GeometryCollection" ? .geometryType : .form, pointer: place, ["found": type])
        }
        decimals = 0
        let figure: DrawnShape.Figure
        switch type {
        case "Point": figure = .points([try point(coordinates, place)])
        case "MultiPoint": figure = .points(try points(coordinates, place))
        case "LineString": figure = .line(try points(coordinates, place))
        case "Polygon": figure = .area([try rings(coordinates, place)])
        case "MultiPolygon":
            var parts: [[[DrawnPoint]]] = []
            for (index, part) in try items(coordinates, place).enumerated() {
                parts.append(try rings(part, "\(place)/\(index)"))
            }
            figure = .area(parts)
        default: throw ShapeFileError(.geometryType, pointer: pointer, ["found": String(type.prefix(40))])
        }
        // Our own files say how finely they were written: zeros at the end of numbers are lost on the way.
        if case .number(let written)? = geometry["decimals"], let count = Int(written.lexeme), (0...20).contains(count)
        {
            decimals = count
        }
        return DrawnShape(figure, decimals: decimals)
    }

    private mutating func rings(_ value: JSONValue, _ pointer: String) throws(ShapeFileError) -> [[DrawnPoint]] {
        var rings: [[DrawnPoint]] = []
        for (index, ring) in try items(value, pointer).enumerated() {
            rings.append(try points(ring, "\(pointer)/\(index)"))
        }
        return rings
    }

    private mutating func points(_ value: JSONValue, _ pointer: String) throws(ShapeFileError) -> [DrawnPoint] {
        var points: [DrawnPoint] = []
        for (index, item) in try items(value, pointer).enumerated() {
            points.append(try point(item, "\(pointer)/\(index)"))
        }
        return points
    }

    /// A height may follow; it is left out.
    private mutating func point(_ value: JSONValue, _ pointer: String) throws(ShapeFileError) -> DrawnPoint {
        guard let numbers = value.array, numbers.count >= 2, let x = Self.degrees(numbers[0]),
            let y = Self.degrees(numbers[1])
        else { throw ShapeFileError(.form, pointer: pointer) }
        corners += 1
        guard corners <= limits.corners else { throw ShapeFileError(.tooManyCorners, ["limit": "\(limits.corners)"]) }
        decimals = max(decimals, x.decimals, y.decimals)
        return DrawnPoint(longitude: x.millionths, latitude: y.millionths)
    }

    private func items(_ value: JSONValue, _ pointer: String) throws(ShapeFileError) -> [JSONValue] {
        guard let items = value.array else { throw ShapeFileError(.form, pointer: pointer) }
        return items
    }

    private static func degrees(_ value: JSONValue) -> Degrees? {
        if case .number(let number) = value { Degrees(number.lexeme) } else { nil }
    }
}
