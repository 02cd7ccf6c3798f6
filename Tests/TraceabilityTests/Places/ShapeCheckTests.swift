import Testing

@testable import Traceability

@Suite("Shapes of places are judged with the place of what is wrong")
struct ShapeCheckTests {
    @Test("a closed square against the clock has nothing to tell")
    func sound() {
        let verdict = Drawing.verdict(Drawing.square(0, 0, 4))
        #expect(verdict.findings.isEmpty && verdict.isSound && !verdict.isMendable)
    }

    @Test("a ring with the clock is told lightly and turned")
    func direction() throws {
        let verdict = Drawing.verdict(Drawing.square(0, 0, 4).reversed())
        #expect(Drawing.codes(verdict) == [.direction])
        #expect(verdict.findings[0].severity == .info)
        guard case .area(let polygons) = try #require(verdict.shape) else { return #expect(Bool(false)) }
        #expect(Ring.turn(polygons[0].outer) > 0)
        let mended = try #require(verdict.mended)
        #expect(ShapeCheck.verdict(on: mended).findings.isEmpty)
    }

    @Test("swapped axes are seen, with the offer to swap them back")
    func swapped() throws {
        let upside = Drawing.area(Drawing.square(0, 0, 4)).mapped(\.swapped)
        let verdict = ShapeCheck.verdict(on: upside)
        #expect(Drawing.codes(verdict) == [.swapped, .direction] || Drawing.codes(verdict) == [.swapped])
        #expect(verdict.findings[0].arguments["found"] == "107.200000")
        let mended = try #require(verdict.mended)
        #expect(mended.points.contains(Drawing.point(4, 4)))
        #expect(ShapeCheck.verdict(on: mended).findings.isEmpty)
    }

    @Test("a bow tie is told with the point where it crosses, and has no shape")
    func crossing() throws {
        let verdict = Drawing.verdict(Drawing.ring([(0, 0), (4, 4), (4, 0), (0, 4), (0, 0)]))
        #expect(Drawing.codes(verdict) == [.crossing] && verdict.shape == nil)
        #expect(verdict.findings[0].places == [Drawing.point(2, 2).coordinate])
        let lopsided = Drawing.verdict(Drawing.ring([(0, 0), (4, 4), (4, 0), (0, 3), (0, 0)]))
        #expect(Drawing.codes(lopsided).contains(.crossing) && lopsided.shape == nil)
    }

    @Test("a ring that touches itself at a corner crosses itself")
    func touching() {
        let verdict = Drawing.verdict(
            Drawing.ring([(0, 0), (4, 0), (2, 2), (4, 4), (0, 4), (2, 2), (0, 0)]))
        #expect(Drawing.codes(verdict).contains(.crossing))
    }

    @Test("an open ring is closed, told with how far its ends are apart")
    func unclosed() throws {
        let verdict = Drawing.verdict(Array(Drawing.square(0, 0, 4).dropLast()))
        #expect(Drawing.codes(verdict) == [.unclosed])
        #expect(verdict.findings[0].arguments["metres"] == "442")
        #expect(verdict.shape != nil && verdict.isMendable)
    }

    @Test("repeated corners and spikes go, with their places")
    func repeatedAndSpike() throws {
        let ring = Drawing.ring([(0, 0), (4, 0), (4, 0), (4, 4), (6, 6), (4, 4), (0, 4), (0, 0)])
        let verdict = Drawing.verdict(ring)
        #expect(Drawing.codes(verdict) == [.spike, .repeated])
        #expect(verdict.findings[0].places == [Drawing.point(6, 6).coordinate])
        #expect(try Drawing.shape(ring) == Drawing.shape(Drawing.square(0, 0, 4)))
    }

    @Test("a spike along a side is one too")
    func spikeAlongSide() throws {
        let ring = Drawing.ring([(0, 0), (6, 0), (4, 0), (4, 4), (0, 4), (0, 0)])
        let verdict = Drawing.verdict(ring)
        #expect(Drawing.codes(verdict) == [.spike])
        #expect(verdict.hectares.map { abs($0 - 19.35) < 0.1 } == true)
    }

    @Test("holes: inside is good, outside, across the border, the whole and each other are not")
    func holes() {
        let outer = Drawing.square(0, 0, 8)
        #expect(Drawing.verdict(outer, Drawing.square(1, 1, 2).reversed()).findings.isEmpty)
        #expect(Drawing.codes(Drawing.verdict(outer, Drawing.square(9, 9, 1).reversed())) == [.holeOutside])
        #expect(
            Drawing.codes(Drawing.verdict(outer, Drawing.square(7, 1, 2).reversed())).allSatisfy { $0 == .holeOutside })
        #expect(Drawing.codes(Drawing.verdict(outer, outer.reversed())) == [.holeFills])
        let crossed = Drawing.verdict(outer, Drawing.square(1, 1, 3).reversed(), Drawing.square(2, 2, 3).reversed())
        #expect(Drawing.codes(crossed).allSatisfy { $0 == .holesOverlap } && !crossed.isSound)
        let nested = Drawing.verdict(outer, Drawing.square(1, 1, 4).reversed(), Drawing.square(2, 2, 1).reversed())
        #expect(Drawing.codes(nested) == [.holesOverlap])
    }

    @Test("parts of one place may not lie over each other, but may touch")
    func parts() {
        let over = DrawnShape(.area([[Drawing.square(0, 0, 4)], [Drawing.square(2, 2, 4)]]), decimals: 6)
        #expect(Drawing.codes(ShapeCheck.verdict(on: over)) == [.partsOverlap])
        let beside = DrawnShape(.area([[Drawing.square(0, 0, 4)], [Drawing.square(4, 0, 4)]]), decimals: 6)
        #expect(ShapeCheck.verdict(on: beside).isSound)
    }

    @Test("two corners, a line back and forth and nothing are no area")
    func tooFew() {
        #expect(Drawing.codes(Drawing.verdict(Drawing.ring([(0, 0), (1, 1), (0, 0)]))) == [.tooFewCorners])
        #expect(Drawing.verdict(Drawing.ring([(0, 0), (1, 1), (2, 2), (0, 0)])).shape == nil)
        #expect(Drawing.codes(ShapeCheck.verdict(on: DrawnShape(.area([]), decimals: 6))) == [.noPoints])
        #expect(Drawing.verdict([]).shape == nil)
        #expect(Drawing.codes(ShapeCheck.verdict(on: DrawnShape(.points([]), decimals: 6))) == [.noPoints])
    }

    @Test("few decimals are told with what they come to on the ground")
    func decimals() {
        let shape = DrawnShape(.points([DrawnPoint(longitude: 107_200_000, latitude: 10_950_000)]), decimals: 3)
        let verdict = ShapeCheck.verdict(on: shape)
        #expect(Drawing.codes(verdict) == [.fewDecimals])
        #expect(verdict.findings[0].arguments == ["decimals": "3", "metres": "110"])
        #expect(verdict.shape != nil)
    }

    @Test("metres of VN-2000 are recognised; numbers off the globe are told")
    func offGlobe() {
        let metres = DrawnShape(
            .points([DrawnPoint(longitude: 456_789_120_000, latitude: 1_211_234_500_000)]), decimals: 2)
        #expect(Drawing.codes(ShapeCheck.verdict(on: metres)).contains(.projected))
        let off = DrawnShape(.points([DrawnPoint(longitude: 108_891_234, latitude: 200_123_456)]), decimals: 6)
        #expect(Drawing.codes(ShapeCheck.verdict(on: off)) == [.outOfRange])
    }

    @Test("a walked way is taken as an outline")
    func line() {
        let verdict = ShapeCheck.verdict(on: DrawnShape(.line(Drawing.ring([(0, 0), (4, 0), (4, 4)])), decimals: 6))
        #expect(Drawing.codes(verdict) == [.line] && verdict.hectares.map { $0 > 9 } == true)
        #expect(verdict.isMendable)
    }

    @Test("declared and measured area are compared with a tenth of freedom")
    func area() {
        var context = ShapeContext()
        let drawn = Drawing.area(Drawing.square(0, 0, 4))
        context.hectares = 19
        #expect(ShapeCheck.verdict(on: drawn, in: context).findings.isEmpty)
        context.hectares = 10
        let verdict = ShapeCheck.verdict(on: drawn, in: context)
        #expect(Drawing.codes(verdict) == [.areaDiffers])
        #expect(verdict.findings[0].arguments["measured"]?.hasPrefix("19.3") == true)
        context.hectares = 1e300
        #expect(Drawing.codes(ShapeCheck.verdict(on: drawn, in: context)) == [.areaDiffers])
        let point = DrawnShape(.points([Drawing.point(0, 0)]), decimals: 6)
        context.hectares = 4.5
        #expect(Drawing.codes(ShapeCheck.verdict(on: point, in: context)) == [.pointForLarge])
        context.hectares = 4
        #expect(ShapeCheck.verdict(on: point, in: context).findings.isEmpty)
    }

    @Test("very small and very large areas are asked about")
    func size() {
        #expect(Drawing.codes(Drawing.verdict(Drawing.square(0, 0, 0.05))) == [.tooSmall])
        #expect(Drawing.codes(Drawing.verdict(Drawing.square(0, 0, 100))) == [.tooLarge])
    }

    @Test("an overlap with another place is told with its share")
    func overlap() throws {
        var context = ShapeContext()
        context.neighbours = [
            .init(id: "a", name: "Vườn A", shape: try Drawing.shape(Drawing.square(2, 0, 4))),
            .init(id: "b", name: "Vườn B", shape: try Drawing.shape(Drawing.square(4, 0, 4))),
        ]
        let verdict = ShapeCheck.verdict(on: Drawing.area(Drawing.square(0, 0, 4)), in: context)
        #expect(Drawing.codes(verdict) == [.overlap])
        #expect(verdict.findings[0].arguments == ["name": "Vườn A", "id": "a", "share": "50", "other": "50"])
    }
}
