/// A file that draws places: GeoJSON, KML, or lines of typed coordinates. The kind is told by its bytes, not by its name.
package struct ShapeFile: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable { case geoJSON, kml, typed }

    package let kind: Kind
    /// At least one draws something.
    package let features: [DrawnFeature]

    init(_ kind: Kind, _ features: [DrawnFeature]) throws(ShapeFileError) {
        guard features.contains(where: { $0.shape != nil }) else { throw ShapeFileError(.noGeometry) }
        self.kind = kind
        self.features = features
    }

    package init(_ bytes: [UInt8], limits: ShapeLimits = ShapeLimits()) throws(ShapeFileError) {
        guard bytes.count <= limits.bytes else {
            throw ShapeFileError(.tooLarge, ["limit": "\(limits.bytes / 1_000_000)"])
        }
        try Self.refuseOtherKinds(bytes)
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        switch text.first(where: { $0 > 0x20 }) {
        case nil: throw ShapeFileError(.empty)
        case UInt8(ascii: "{"), UInt8(ascii: "["): try self.init(.geoJSON, GeoJSONReader.read(text, limits))
        case UInt8(ascii: "<"): try self.init(.kml, KMLReader.read(text, limits))
        default: try self.init(.typed, TypedPoints.read(text, limits))
        }
    }

    /// Kinds people have and we do not read, each with its own words.
    private static func refuseOtherKinds(_ bytes: [UInt8]) throws(ShapeFileError) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            // KMZ holds a file of this name near its beginning; other archives (a zipped shapefile) do not.
            let head = String(decoding: bytes.prefix(4_096), as: UTF8.self)
            throw ShapeFileError(head.contains(".kml") ? .kmz : .archive)
        }
        if bytes.starts(with: [0x00, 0x00, 0x27, 0x0A]) { throw ShapeFileError(.shapefile) }
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isUTF16 { throw ShapeFileError(.encoding) }
        if bytes.contains(0) { throw ShapeFileError(.unknownKind) }
    }
}

/// How much is read before a reader says no.
package struct ShapeLimits: Hashable, Sendable {
    package var bytes = 4_000_000
    package var depth = 32
    package var features = 5_000
    /// In all features together.
    package var corners = 100_000

    package init() {}
}
