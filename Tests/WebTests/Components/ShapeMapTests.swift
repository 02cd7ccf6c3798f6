import Testing
import Traceability

@testable import Web

@Suite("Maps of places")
struct ShapeMapTests {
    static let drawn = Drawn()
    static let boundaries = Boundaries(text: drawn.files.text(named: "Reference/boundaries.csv")!)

    private static func verdict(_ corners: [(Int, Int)]) -> ShapeVerdict {
        let ring = corners.map { DrawnPoint(longitude: 107_200_000 + $0.0, latitude: 10_950_000 + $0.1) }
        return ShapeCheck.verdict(on: DrawnShape(.area([[ring]]), decimals: 6))
    }

    private static func map(_ verdict: ShapeVerdict, _ language: Language = .vi) throws -> ShapeMap {
        try #require(
            ShapeMap(id: "m", verdict, border: nil, communeName: nil, words: drawn.words(language)))
    }

    @Test("a sound outline is drawn whole, its corners numbered, with a length to measure by")
    func sound() throws {
        let map = try Self.map(Self.verdict([(0, 0), (4_000, 0), (4_000, 4_000), (0, 4_000), (0, 0)]))
        #expect(map.paths.map(\.look) == ["plot"] && map.corners.map(\.number) == ["1", "2", "3", "4"])
        #expect(map.marks.isEmpty && map.scale?.text == "100 m")
        #expect(abs(map.width - map.height) < 20 && map.width == 590 || map.height == 600)
        #expect(map.summary.hasPrefix("Vùng 4 góc, rộng 19,3"))
        let html = Self.drawn.html(map)
        #expect(!html.contains(" style=") && html.contains("aria-labelledby=\"m-title m-desc\""))
    }

    @Test("an outline that crosses itself is drawn too, the crossing marked with its number in the list")
    func crossing() throws {
        let verdict = Self.verdict([(0, 0), (4_000, 4_000), (4_000, 0), (0, 3_000), (0, 0)])
        let map = try Self.map(verdict)
        #expect(map.paths.map(\.look) == ["plot faulty"] && map.marks.map(\.number) == ["1"])
        let list = FindingList(
            verdict.findings.map(\.finding),
            words: FindingWords(words: Self.drawn.words(), places: PlaceNames(files: Self.drawn.files)))
        #expect(list.lines[0].text.hasPrefix("Đường ranh tự cắt tại 10.95"))
        #expect(list.lines[0].look == "heavy" && list.lines[0].number == 1)
    }

    @Test("numbers and units in findings are written as people write them", arguments: Language.allCases)
    func words(_ language: Language) throws {
        var context = ShapeContext()
        context.hectares = 10.5
        context.boundaries = Self.boundaries
        context.commune = "26461"
        context.province = "75"
        let drawn = DrawnShape(.points([DrawnPoint(longitude: 106_700_000, latitude: 10_780_000)]), decimals: 3)
        let words = FindingWords(words: Self.drawn.words(language), places: PlaceNames(files: Self.drawn.files))
        let texts = ShapeCheck.verdict(on: drawn, in: context).findings.map { words.text($0.finding) }.joined()
        #expect(texts.contains(language == .vi ? "Khai 10,5 ha" : "10.5 ha is declared"))
        #expect(texts.contains("Hồ Chí Minh") && !texts.contains("{"))
    }

    @Test("a map to draw on tells the script how degrees become units")
    func draw() throws {
        let map = try #require(
            DrawMap(
                list: "shape", province: "75", commune: "26461", boundaries: Self.boundaries, names: { $0 },
                script: "/x.js"))
        #expect(map.paths.filter { $0.look == "border chosen" }.count == 1 && map.paths.count > 3)
        #expect(
            DrawMap(list: "s", province: "00", commune: nil, boundaries: Self.boundaries, names: { $0 }, script: "")
                == nil)
        let html = Self.drawn.html(map)
        #expect(html.utf8.count < 90_000 && html.contains("data-draw=\"shape\"") && html.contains(" hidden "))
    }

    @Test("every commune of the provinces with outlines has a border, which holds its middle or lies near it")
    func borders() {
        let outlines = ProvinceOutlines(files: Self.drawn.files)
        for province in ["14", "75", "79", "82"] {
            for code in outlines[province]?.communes.keys.sorted() ?? [] {
                #expect(Self.boundaries.unit(code)?.province == province, "\(code)")
            }
        }
        #expect(Self.boundaries.province(at: Coordinate(longitude: 107_200_000, latitude: 10_950_000)!) == "75")
        #expect(Self.boundaries.province(at: Coordinate(longitude: 105_850_000, latitude: 21_030_000)!) == "01")
    }

    @Test("the reference of former units names every province that is no more")
    func former() {
        let former = FormerUnits(text: Self.drawn.files.text(named: "Reference/former-units.csv")!)
        let names = PlaceNames(files: Self.drawn.files)
        #expect(former.units.filter { $0.replacedBy != [$0.code] }.count == 29)
        for unit in former.units {
            for code in former.current(of: unit.code) { #expect(names.province(code) != nil, "\(unit.code)") }
        }
    }
}
