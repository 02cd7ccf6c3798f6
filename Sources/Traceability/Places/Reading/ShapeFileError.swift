/// Bytes that draw no places: what is wrong, and where.
package struct ShapeFileError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// More bytes than are read.
        case tooLarge = "placeFile.tooLarge"
        case empty = "placeFile.empty"
        /// A packed KML file: unpack it, or save as KML.
        case kmz = "placeFile.kmz"
        case archive = "placeFile.archive"
        case shapefile = "placeFile.shapefile"
        case gpx = "placeFile.gpx"
        /// No kind we know.
        case unknownKind = "placeFile.unknownKind"
        case encoding = "placeFile.encoding"
        /// Broken JSON.
        case json = "placeFile.json"
        /// JSON, but no GeoJSON.
        case notGeoJSON = "placeFile.notGeoJSON"
        case geometryType = "placeFile.geometryType"
        /// A member has not the form the standard gives it.
        case form = "placeFile.form"
        case referenceSystem = "placeFile.referenceSystem"
        case xml = "placeFile.xml"
        case documentType = "placeFile.documentType"
        case notKML = "placeFile.notKML"
        /// A line that holds no two coordinates.
        case coordinates = "placeFile.coordinates"
        case tooManyCorners = "placeFile.tooManyCorners"
        case tooManyFeatures = "placeFile.tooManyFeatures"
        case tooDeep = "placeFile.tooDeep"
        /// Nothing is drawn in it.
        case noGeometry = "placeFile.noGeometry"
    }

    package let code: Code
    /// From 1.
    package let line: Int?
    /// RFC 6901, of GeoJSON.
    package let pointer: String?
    package let arguments: [String: String]

    package init(_ code: Code, line: Int? = nil, pointer: String? = nil, _ arguments: [String: String] = [:]) {
        self.code = code
        self.line = line
        self.pointer = pointer
        self.arguments = arguments
    }
}
