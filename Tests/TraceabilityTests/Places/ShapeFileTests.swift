import EPCIS
import Foundation
import Testing

@testable import Traceability

@Suite("Files that draw places")
struct ShapeFileTests {
    private static func error(_ bytes: [UInt8], _ limits: ShapeLimits = ShapeLimits()) -> ShapeFileError? {
        do throws(ShapeFileError) {
            _ = try ShapeFile(bytes, limits: limits)
            return nil
        } catch { return error }
    }

    private static func figure(_ text: String) throws -> DrawnShape {
        try #require(try ShapeFile([UInt8](text)).features.first?.shape)
    }

    @Test("GeoJSON: a bare geometry, a feature and a collection read alike")
    func geoJSON() throws {
        let geometry = #"{"type":"Point","coordinates":[107.201234,10.951234,35.5]}"#
        let feature = #"{"type":"Feature","id":7,"properties":{"ten":"Vườn","dien_tich":2.5},"geometry":\#(geometry)}"#
        let collection = #"{"type":"FeatureCollection","features":[\#(feature)]}"#
        let point = DrawnShape(.points([DrawnPoint(longitude: 107_201_234, latitude: 10_951_234)]), decimals: 6)
        for text in [geometry, feature, collection] { #expect(try Self.figure(text) == point) }
        let read = try ShapeFile([UInt8](collection))
        #expect(read.kind == .geoJSON)
        #expect(
            read.features[0].identifier == "7" && read.features[0].name == "Vườn" && read.features[0].hectares == 2.5)
    }

    @Test("six decimals stay as written, the seventh rounds")
    func decimals() throws {
        let shape = try Self.figure(#"{"type":"Point","coordinates":[107.2000005,10.95]}"#)
        #expect(shape.points == [DrawnPoint(longitude: 107_200_001, latitude: 10_950_000)] && shape.decimals == 7)
        #expect(Degrees("-0.0000014") == Degrees(millionths: -1, decimals: 7))
        #expect(Degrees("1.072e2") == Degrees(millionths: 107_200_000, decimals: 6))
        #expect(Degrees("1e400") == nil && Degrees("") == nil && Degrees("-") == nil && Degrees("1.2.3") == nil)
        #expect(Degrees("1234567890") == nil && Degrees("NaN") == nil)
    }

    @Test("a stored shape comes back equal, in JSON as in files")
    func stored() throws {
        for figure in [
            DrawnShape(.points([Drawing.point(1, 2)]), decimals: 6),
            DrawnShape(.points([Drawing.point(1, 2), Drawing.point(3, 4)]), decimals: 5),
            DrawnShape(.line(Drawing.ring([(0, 0), (1, 1), (2, 0)])), decimals: 6),
            DrawnShape(.area([[Drawing.square(0, 0, 4)]]), decimals: 6),
            DrawnShape(
                .area([[Drawing.square(0, 0, 4), Drawing.square(1, 1, 1)], [Drawing.square(9, 9, 1)]]), decimals: 6),
        ] {
            let again = try #require(try ShapeFile(figure.json.encoded()).features.first?.shape)
            #expect(again == figure)
            let (plain, keeping) = (JSONEncoder(), JSONEncoder())
            keeping.userInfo[.keepsShapesAsText] = true
            for encoder in [plain, keeping] {
                #expect(try JSONDecoder().decode([DrawnShape].self, from: encoder.encode([figure])) == [figure])
            }
        }
    }

    @Test("KML: placemarks with polygons, holes, ways and points, any prefix")
    func kml() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Document><k:name>Tập tin</k:name>
            <k:Placemark><k:name>Vườn &amp; ao</k:name><k:MultiGeometry><k:Polygon>
            <k:outerBoundaryIs><k:LinearRing><k:coordinates>
              107.200000,10.950000,0 107.204000,10.950000,0 107.204000,10.954000,0 107.200000,10.950000,0
            </k:coordinates></k:LinearRing></k:outerBoundaryIs>
            <k:innerBoundaryIs><k:LinearRing><k:coordinates>107.203,10.951 107.2035,10.951 107.2035,10.9515 107.203,10.951</k:coordinates></k:LinearRing></k:innerBoundaryIs>
            </k:Polygon><k:Point><k:coordinates>107.202,10.951</k:coordinates></k:Point></k:MultiGeometry></k:Placemark>
            <k:Placemark><k:LineString><k:coordinates>107.1,10.9 107.2,10.9 107.2,11.0</k:coordinates></k:LineString></k:Placemark>
            <k:Placemark><k:name>không vẽ</k:name></k:Placemark>
            </k:Document></k:kml>
            """
        let file = try ShapeFile([UInt8](text))
        #expect(file.kind == .kml && file.features.count == 3)
        #expect(file.features[0].name == "Vườn & ao")
        guard case .area(let parts) = file.features[0].shape?.figure else { return #expect(Bool(false)) }
        #expect(parts.count == 1 && parts[0].count == 2 && parts[0][0].count == 4)
        #expect(parts[0][0][0] == DrawnPoint(longitude: 107_200_000, latitude: 10_950_000))
        guard case .line(let points) = file.features[1].shape?.figure else { return #expect(Bool(false)) }
        #expect(points.count == 3)
        #expect(file.features[2].shape == nil)
    }

    @Test("KML that is broken, declares a document type or is something else is refused with the line")
    func badKML() {
        let broken = "<kml>\n<Placemark><Point><coordinates>107.1,10.9"
        #expect(Self.error([UInt8](broken)) == ShapeFileError(.xml, line: 2))
        let bomb = "<!DOCTYPE kml [<!ENTITY a \"aaaa\">]><kml>&a;</kml>"
        #expect(Self.error([UInt8](bomb))?.code == .documentType)
        #expect(Self.error([UInt8]("<gpx></gpx>"))?.code == .gpx)
        #expect(Self.error([UInt8]("<html></html>")) == ShapeFileError(.notKML, line: 1, ["found": "html"]))
        let deep = "<kml>" + String(repeating: "<Folder>", count: 100)
        #expect(Self.error([UInt8](deep))?.code == .tooDeep)
        let spaced = "<kml><Placemark><Point><coordinates>107.1 10.9</coordinates></Point></Placemark></kml>"
        #expect(Self.error([UInt8](spaced)) == ShapeFileError(.coordinates, line: 1, ["found": "107.1"]))
    }

    @Test("other kinds of files are refused each with its own words")
    func otherKinds() {
        let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
        #expect(Self.error(zip + [UInt8]("....doc.kml..."))?.code == .kmz)
        #expect(Self.error(zip + [UInt8]("....vuon.shp..."))?.code == .archive)
        #expect(Self.error([0, 0, 0x27, 0x0A, 0, 0])?.code == .shapefile)
        #expect(Self.error([0xFF, 0xFE, 0x31, 0])?.code == .encoding)
        #expect(Self.error([0x31, 0, 0x32])?.code == .unknownKind)
        #expect(Self.error([UInt8]("chào bà con"))?.code == .unknownKind)
        #expect(Self.error([])?.code == .empty)
        #expect(Self.error([0xEF, 0xBB, 0xBF, 0x20])?.code == .empty)
        #expect(Self.error([UInt8](#"{"type":"Topology"}"#))?.code == .form)
        #expect(Self.error([UInt8](#"{"a":1}"#)) == ShapeFileError(.notGeoJSON, pointer: ""))
        #expect(Self.error([UInt8]("{\n\"type\":")) == ShapeFileError(.json, line: 2, pointer: "/type"))
    }

    @Test("GeoJSON in another reference system is refused, its name told")
    func referenceSystem() {
        let text =
            #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::9210"}},"features":[]}"#
        #expect(Self.error([UInt8](text))?.arguments["found"] == "urn:ogc:def:crs:EPSG::9210")
        #expect(Self.error([UInt8](text.replacing("EPSG::9210", with: "OGC:1.3:CRS84")))?.code == .noGeometry)
    }

    @Test("bounds hold: bytes, depth, features, corners")
    func bounds() {
        var limits = ShapeLimits()
        limits.bytes = 10
        #expect(Self.error([UInt8]("107.1, 10.9 "), limits)?.code == .tooLarge)
        limits = ShapeLimits()
        limits.corners = 2
        limits.features = 1
        #expect(
            Self.error([UInt8](#"{"type":"MultiPoint","coordinates":[[1,2],[3,4],[5,6]]}"#), limits)?.code
                == .tooManyCorners)
        #expect(Self.error([UInt8]("10,20\n10,20\n10,20"), limits)?.code == .tooManyCorners)
        #expect(
            Self.error([UInt8](#"{"type":"FeatureCollection","features":[1,2]}"#), limits)?.code == .tooManyFeatures)
        let deep = #"{"type":"Point","coordinates":"# + String(repeating: "[", count: 200)
        #expect(Self.error([UInt8](deep))?.code == .tooDeep)
    }
}
