import Foundation
import Testing

@testable import Traceability

@Suite("Geometry of places")
struct GeometryTests {
    private static func ring(_ west: Int, _ south: Int, _ east: Int, _ north: Int) -> [Coordinate] {
        [(west, south), (east, south), (east, north), (west, north)].map {
            Coordinate(longitude: $0.0, latitude: $0.1)!
        }
    }

    /// One degree square of the ellipsoid, by adding up strips of M·N·cos φ.
    private static func strips(_ south: Double, _ north: Double, width: Double) -> Double {
        let (a, e2) = (6_378_137.0, 0.006_694_379_990_141_316)
        let steps = 20_000
        let height = (north - south) / Double(steps) * .pi / 180
        return (0..<steps).reduce(0) { sum, step in
            let latitude = (south + (north - south) * (Double(step) + 0.5) / Double(steps)) * .pi / 180
            let w2 = 1 - e2 * sin(latitude) * sin(latitude)
            let meridian = a * (1 - e2) / (w2 * w2.squareRoot())
            return sum + meridian * height * (a / w2.squareRoot()) * cos(latitude) * width * .pi / 180
        }
    }

    @Test("an area is that of the ellipsoid, not of a sphere", arguments: [0, 10, 23])
    func ellipsoid(_ south: Int) {
        let expected = Self.strips(Double(south), Double(south + 1), width: 1)
        let ring = Self.ring(105_000_000, south * 1_000_000, 106_000_000, (south + 1) * 1_000_000)
        #expect(abs(EllipsoidArea.squareMetres(ring) / expected - 1) < 1e-7)
        #expect(abs(EllipsoidArea.squareMetres(ring.reversed()) / expected - 1) < 1e-7)
    }

    @Test("a hole is taken off an area")
    func hole() {
        let outer = Self.ring(107_000_000, 11_000_000, 107_010_000, 11_010_000)
        let hole = Array(Self.ring(107_002_000, 11_002_000, 107_007_000, 11_012_000).reversed())
        let whole = Shape.area([Polygon(outer: outer)]).hectares
        let inside = Array(Self.ring(107_002_000, 11_002_000, 107_007_000, 11_007_000).reversed())
        let holed = Shape.area([Polygon(outer: outer, holes: [inside])]).hectares
        #expect(abs(whole - 120.9) < 0.5 && abs(holed / whole - 0.75) < 0.001)
        #expect(Shape.area([Polygon(outer: outer, holes: [hole])]).hectares > 0)
    }

    @Test("what is common is measured for convex, hollow and crossing outlines")
    func common() throws {
        let square = Self.ring(0, 0, 1_000, 1_000)
        #expect(CommonArea.of([square], [Self.ring(500, 500, 1_500, 1_500)]) == 250_000)
        #expect(CommonArea.of([square], [Self.ring(2_000, 0, 3_000, 1_000)]) == 0)
        #expect(CommonArea.of([square], [Self.ring(1_000, 0, 2_000, 1_000)]) == 0)
        #expect(CommonArea.of([square], [square]) == 1_000_000)
        let hollow = [square, Self.ring(250, 250, 750, 750)]
        #expect(CommonArea.of(hollow, [square]) == 750_000)
        #expect(CommonArea.of([Self.ring(300, 300, 700, 700)], hollow) == 0)
        let diamond = [(500, -500), (1_500, 500), (500, 1_500), (-500, 500)].map {
            Coordinate(longitude: $0.0, latitude: $0.1)!
        }
        let common = try #require(CommonArea.of([square], [diamond]))
        #expect(abs(common - 1_000_000) < 1)
        let tie = [(0, 0), (1_000, 1_000), (1_000, 0), (0, 1_000)].map { Coordinate(longitude: $0.0, latitude: $0.1)! }
        #expect(abs(try #require(CommonArea.of([tie], [square])) - 500_000) < 1)
    }

    @Test("what is common agrees with counting points, for random figures")
    func commonByCounting() throws {
        var random = SeededNumbers(seed: 11)
        for _ in 0..<20 {
            let figures = (0..<2).map { _ in
                (0..<6).map { _ in
                    Coordinate(longitude: Int(random.next() % 200), latitude: Int(random.next() % 200))!
                }
            }
            var count = 0
            for x in 0..<200 {
                for y in 0..<200 {
                    // Between the grid's lines, so that no corner is met.
                    let holds = figures.allSatisfy { ring in
                        let fine = ring.map { Coordinate(longitude: $0.longitude * 4, latitude: $0.latitude * 4)! }
                        return Ring.holds([fine], Coordinate(longitude: x * 4 + 1, latitude: y * 4 + 2)!)
                    }
                    if holds { count += 1 }
                }
            }
            let common = try #require(CommonArea.of([figures[0]], [figures[1]]))
            #expect(abs(common - Double(count)) < 700, "\(figures)")
        }
    }

    @Test("an outline made to be slow ends without an answer instead of taking for ever")
    func slow() {
        let comb = (0..<5_000).map { Coordinate(longitude: $0 * 10, latitude: $0 % 2 * 1_000_000 + $0)! }
        let other = (0..<5_000).map { Coordinate(longitude: $0 % 2 * 50_000 + $0, latitude: $0 * 200)! }
        #expect(CommonArea.of([comb], [other]) == nil)
    }

    @Test("crossings are exact: a touch a ten-millionth away is none")
    func exact() {
        let long = Segment(
            Coordinate(longitude: 0, latitude: 0)!, Coordinate(longitude: 100_000_000, latitude: 33_333_333)!)
        let below = Segment(
            Coordinate(longitude: 3, latitude: 0)!, Coordinate(longitude: 50_000_000, latitude: 16_666_666)!)
        #expect(!long.touches(below))
        #expect(long.touches(Segment(long.from, below.from)))
    }

    @Test("coordinates are written with six decimals")
    func text() throws {
        let point = try #require(Coordinate(longitude: -5_000_012, latitude: 1_900_000))
        #expect(point.text == "1.900000, -5.000012")
        #expect(
            Coordinate(longitude: 180_000_001, latitude: 0) == nil
                && Coordinate(longitude: 0, latitude: -90_000_001) == nil)
        #expect(Coordinate.text(-12) == "-0.000012")
    }
}
