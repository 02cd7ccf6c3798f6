import Testing

@testable import Web

@Suite("Maps of communes")
struct MapTests {
    static let drawn = Drawn()
    static let words = drawn.words()
    static let outlines = ProvinceOutlines(files: drawn.files)
    static let maps = ProvinceMaps(files: drawn.files)

    @Test("every commune with a dot has an outline on the drawing", arguments: ["14", "75", "79", "82"])
    func complete(province: String) throws {
        let drawing = try #require(Self.outlines[province])
        let map = try #require(Self.maps[province])
        #expect(Set(map.communes.keys).subtracting(drawing.communes.keys).sorted() == [])
        #expect(max(drawing.width, drawing.height) == 320)
        let names = PlaceNames(files: Self.drawn.files)
        for (code, outline) in drawing.communes {
            #expect(names.commune(code)?.province == province)
            #expect(outline.wholeMatch(of: #/(M\d+ \d+l[- 0-9]+z)+/#) != nil, "\(code)")
        }
    }

    @Test("a shaded map has five steps of one size; who has no number is unknown, whoever is elsewhere is left out")
    func shades() throws {
        let drawing = ProvinceOutlines.Drawing(
            width: 10, height: 10,
            communes: ["1": "M0 0l1 0 0 1z", "2": "M1 0l1 0 0 1z", "3": "M2 0l1 0 0 1z", "4": "M3 0l1 0 0 1z"])
        let numbers = try ["1": 0.0, "2": 50, "3": 99, "9": 1e9].mapValues { try #require(Quantity($0)) }
        let map = ShadedMap(numbers, on: drawing, unit: "lô", names: { "xã \($0)" }, words: Self.words)
        #expect(map.areas.map(\.look) == ["shade-1", "shade-3", "shade-5", "shade-none"])
        #expect(
            map.areas.map(\.text) == [
                "xã 1: 0\u{A0}lô", "xã 2: 50\u{A0}lô", "xã 3: 99\u{A0}lô", "xã 4: chưa có số liệu",
            ])
        #expect(map.legend.count == 6)
        #expect(map.legend.first?.text == "0 đến dưới 20\u{A0}lô")
        #expect(map.legend[4].text == "80 đến 100\u{A0}lô")
        #expect(map.legend.last?.count == "1 xã, phường")
    }

    @Test("a map without numbers, or with one only, is drawn", arguments: [[:], ["1": 7.0], ["1": -1e15]])
    func few(numbers: [String: Double]) throws {
        let drawing = ProvinceOutlines.Drawing(width: 10, height: 10, communes: ["1": "M0 0l1 0 0 1z"])
        let quantities = numbers.compactMapValues { Quantity($0) }
        let map = ShadedMap(quantities, on: drawing, names: { $0 }, words: Self.words)
        #expect(map.areas.map(\.look) == [numbers.isEmpty ? "shade-none" : "shade-3"])
        #expect(map.legend.count == 1)
    }

    @Test("the area of a dot is its number; the largest are numbered and named")
    func dots() throws {
        let map = ProvinceMap(
            width: 100, height: 100, outline: "M0 0",
            communes: ["1": .init(x: 10, y: 10), "2": .init(x: 20, y: 20), "3": .init(x: 30, y: 30)])
        let points = try [("1", 25.0), ("2", 100), ("3", 0), ("9", 1e6)].map { ($0.0, try #require(Quantity($0.1))) }
        let dots = DotMap(points, on: map, unit: "lô", names: { "xã \($0)" }, words: Self.words)
        #expect(dots.dots.map(\.radius) == ["11", "5.5", "1.8"])
        #expect(dots.dots.map(\.look) == ["dot", "dot", "dot hollow"])
        #expect(dots.named.map(\.name) == ["xã 2", "xã 1", "xã 3"])
        #expect(dots.named.map(\.amount) == ["100\u{A0}lô", "25\u{A0}lô", "0\u{A0}lô"])
        #expect(DotMap([], on: map, names: { $0 }, words: Self.words).dots.isEmpty)
    }
}
