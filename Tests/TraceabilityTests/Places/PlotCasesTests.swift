import Testing

@testable import Traceability

/// The usual faults of plot files in deforestation checks (Regulation (EU) 2023/1115, Article 9), with plots of our own invention.
@Suite("Plot files as the EU's importers check them")
struct PlotCasesTests {
    /// Some 25 hectares, in Ghana: a country mismatch here.
    private static let square = "[-1.90,6.40],[-1.895475,6.40],[-1.895475,6.404524],[-1.90,6.404524]"

    private static func file(_ geometry: String, _ properties: String = #"{"plot_id":"T-1","area_ha":25}"#) -> String {
        #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":\#(properties),"geometry":\#(geometry)}]}"#
    }

    private static func codes(_ text: String) throws -> [ShapeFinding.Code] {
        let file = try ShapeFile([UInt8](text))
        let shape = try #require(file.features.first?.shape)
        var context = ShapeContext()
        context.hectares = file.features[0].hectares
        return ShapeCheck.verdict(on: shape, in: context).findings.map(\.code)
    }

    @Test("a coffee plot of 1.2 ha passes as a point")
    func point() throws {
        let text = Self.file(
            #"{"type":"Point","coordinates":[108.451927,11.702346]}"#, #"{"plot_id":"T-2","area_ha":1.2}"#)
        #expect(try Self.codes(text).isEmpty)
    }

    @Test("a closed polygon and a farm in two parts have nothing wrong but where they lie")
    func polygons() throws {
        let closed = "[\(Self.square),[-1.90,6.40]]"
        #expect(try Self.codes(Self.file(#"{"type":"Polygon","coordinates":[\#(closed)]}"#)) == [.outsideCountry])
        let beside = closed.replacing("-1.9,", with: "-1.8,").replacing("-1.90,", with: "-1.80,")
            .replacing("-1.895475", with: "-1.795475")
        let farm = Self.file(
            #"{"type":"MultiPolygon","coordinates":[[\#(closed)],[\#(beside)]]}"#, #"{"plot_id":"T-3","area_ha":50.2}"#)
        #expect(try Self.codes(farm) == [.outsideCountry])
    }

    @Test("axes the wrong way round lie in the wrong country; here they are recognised")
    func reversed() throws {
        #expect(
            try Self.codes(Self.file(#"{"type":"Point","coordinates":[6.402104,-1.900012]}"#)).contains(.outsideCountry)
        )
        let own = Self.file(#"{"type":"Point","coordinates":[11.702346,108.451927]}"#)
        #expect(try Self.codes(own).first == .swapped)
    }

    @Test("a latitude beyond the poles is out of range")
    func range() throws {
        let text = Self.file(#"{"type":"Point","coordinates":[108.451927,191.702346]}"#)
        #expect(try Self.codes(text) == [.outOfRange])
    }

    @Test("a bow tie crosses itself, an open ring is open, a hole as large as its plot leaves nothing")
    func rings() throws {
        let tie = "[[-1.90,6.40],[-1.895475,6.404524],[-1.895475,6.40],[-1.90,6.404524],[-1.90,6.40]]"
        #expect(try Self.codes(Self.file(#"{"type":"Polygon","coordinates":[\#(tie)]}"#)) == [.crossing])
        let open = "[\(Self.square)]"
        #expect(try Self.codes(Self.file(#"{"type":"Polygon","coordinates":[\#(open)]}"#)).contains(.unclosed))
        let closed = "[\(Self.square),[-1.90,6.40]]"
        let twice = try Self.codes(Self.file(#"{"type":"Polygon","coordinates":[\#(closed),\#(closed)]}"#))
        #expect(twice.contains(.holeFills))
    }

    @Test("a plot without a name can be read, and its lack of one seen")
    func nameless() throws {
        let text = Self.file(#"{"type":"Point","coordinates":[108.451927,11.702346]}"#, #"{"note":"lô 12"}"#)
        #expect(try ShapeFile([UInt8](text)).features[0].identifier == nil)
    }

    @Test("a feature that draws nothing, and a KML cut short, are refused")
    func unreadable() {
        #expect(throws: ShapeFileError(.noGeometry)) { try ShapeFile([UInt8](Self.file("null"))) }
        let cut =
            "<kml>\n<Document><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>\n-1.90,6.40 -1.89,6.40"
        #expect(throws: ShapeFileError(.xml, line: 3)) { try ShapeFile([UInt8](cut)) }
    }

    @Test("a table with latitude and longitude in each other's column is recognised")
    func table() throws {
        let file = try ShapeFile(
            [UInt8]("plot_id,latitude,longitude\nT-7,108.451927,11.702346\nT-8,108.455211,11.704102\n"))
        #expect(file.features.count == 2)
        for feature in file.features {
            let verdict = ShapeCheck.verdict(on: try #require(feature.shape))
            #expect(verdict.findings.map(\.code) == [.swapped] && verdict.shape != nil)
        }
    }
}
