import Testing

@testable import Traceability

@Suite("Where provinces and communes lie")
struct BoundariesTests {
    /// Two provinces side by side, the western one with two communes; in ten-thousandths of a degree.
    private static let boundaries = Boundaries(
        text: """
            # invented
            province,code,rings
            ,98,M1070000 110000 1000 0 0 1000-1000 0
            ,99,M1071000 110000 1000 0 0 1000-1000 0
            98,98001,M1070000 110000 500 0 0 1000-500 0
            98,98002,M1070500 110000 500 0 0 1000-500 0M1070700 110200 0 100 100 0 0-100
            """)

    private static func square(_ longitude: Int, _ latitude: Int, _ side: Int) -> DrawnShape {
        let corners = [(0, 0), (side, 0), (side, side), (0, side), (0, 0)]
        return DrawnShape(
            .area([[corners.map { DrawnPoint(longitude: longitude + $0.0, latitude: latitude + $0.1) }]]), decimals: 6)
    }

    private static func findings(_ shape: DrawnShape, commune: String?, province: String? = "98") -> [ShapeFinding] {
        var context = ShapeContext()
        context.boundaries = boundaries
        context.commune = commune
        context.province = province
        return ShapeCheck.verdict(on: shape, in: context).findings
    }

    @Test("points find their unit, holes left out, and the nearest within some metres")
    func units() {
        let at = { Self.boundaries.commune(at: Coordinate(longitude: $0, latitude: $1)!) }
        #expect(at(107_020_000, 11_050_000) == "98001")
        #expect(at(107_060_000, 11_050_000) == "98002")
        #expect(at(107_075_000, 11_025_000) == nil)
        #expect(at(107_150_000, 11_050_000) == nil)
        let west = Coordinate(longitude: 106_999_000, latitude: 11_050_000)!
        #expect(Self.boundaries.province(at: west) == nil && Self.boundaries.province(at: west, within: 200) == "98")
        #expect(Self.boundaries.province(at: west, within: 50) == nil)
        #expect(Self.boundaries.communes(in: Box(around: [west])!.widened(by: 2_000)).map(\.code) == ["98001"])
    }

    @Test("an area in its commune is fine; one across the border is told with how much lies outside")
    func commune() {
        #expect(Self.findings(Self.square(107_010_000, 11_010_000, 4_000), commune: "98001").isEmpty)
        let across = Self.findings(Self.square(107_048_000, 11_010_000, 4_000), commune: "98001")
        #expect(across.map(\.code) == [.outsideCommune])
        #expect(across[0].arguments["share"] == "50")
        let beyond = Self.findings(Self.square(107_060_000, 11_010_000, 4_000), commune: "98001")
        #expect(beyond.first?.arguments == ["share": "100", "expected": "98001", "found": "98002"])
    }

    @Test("a point may miss its commune by a simplified border, not by more")
    func point() {
        let point = { DrawnShape(.points([DrawnPoint(longitude: $0, latitude: 11_050_000)]), decimals: 6) }
        #expect(Self.findings(point(107_052_000), commune: "98001").isEmpty)
        #expect(Self.findings(point(107_060_000), commune: "98001").map(\.code) == [.outsideCommune])
    }

    @Test("another province and another country are told")
    func province() {
        let there = Self.findings(Self.square(107_150_000, 11_010_000, 4_000), commune: "98001")
        #expect(there.map(\.code) == [.outsideProvince] && there[0].arguments["found"] == "99")
        #expect(
            Self.findings(Self.square(105_000_000, 11_010_000, 4_000), commune: nil).map(\.code) == [.outsideCountry])
        #expect(Self.findings(Self.square(107_150_000, 11_010_000, 4_000), commune: nil, province: nil).isEmpty)
    }
}
