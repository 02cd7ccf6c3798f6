import Testing
import Traceability

@testable import Web

@Suite("The map of communes")
struct OriginMapTests {
    private let files = WebFiles()

    private var words: OriginWords {
        OriginWords(
            catalogue: Catalogue(files: files), places: PlaceNames(files: files), language: .vi,
            origin: "https://id.example.gov.vn")
    }

    private func drawn(_ communes: [String]) -> OriginMap? {
        let stages = communes.enumerated().map { OriginJourneyTests.stage(.receiving, day: $0 + 1, commune: $1) }
        return OriginMap(stages, words: words, maps: ProvinceMaps(files: files))
    }

    @Test("every commune of Đồng Nai lies on the drawing, at its own place")
    func complete() throws {
        let map = try #require(ProvinceMaps(files: files)["75"])
        #expect(map.communes.count == 95)
        #expect(map.communes.values.allSatisfy { (0...map.width).contains($0.x) && (0...map.height).contains($0.y) })
        #expect(map.communes.keys.allSatisfy { PlaceNames(files: files).commune($0)?.province == "75" })
        #expect(Set(map.communes.values).count > 90)
        // Bình Phước ward lies north of Long Khánh.
        #expect(map.communes["25195"]!.y < map.communes["26080"]!.y)
    }

    @Test("communes are numbered once each, in the order met")
    func stops() throws {
        let map = try #require(drawn(["26080", "25195", "26080"]))
        #expect(map.stops.map(\.number) == [1, 2])
        #expect(map.stops.map(\.name) == ["phường Long Khánh", "phường Bình Phước"])
        #expect(map.title == "Các nơi đã qua ở thành phố Đồng Nai")
    }

    @Test("a place elsewhere or of no known commune draws no map")
    func nowhere() {
        #expect(drawn([]) == nil)
        #expect(drawn(["99999"]) == nil)
        #expect(drawn(["00004"]) == nil)
    }
}
