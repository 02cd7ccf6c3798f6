import Foundation
import Testing

@testable import Traceability

@Suite("Tampered files of places never bring a reader down")
struct ShapeMutationTests {
    private static let inputs = Int(ProcessInfo.processInfo.environment["NGUON_FUZZ_INPUTS"] ?? "") ?? 2_000

    private static let seeds = [
        #"{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","properties":{"area_ha":2},"geometry":{"type":"MultiPolygon","coordinates":[[[[107.2,10.95],[107.204,10.95],[107.204,10.954],[107.2,10.95]],[[107.203,10.951],[107.2035,10.951],[107.2035,10.9515],[107.203,10.951]]]]}}]}"#,
        "<kml><Placemark><name>A</name><Polygon><outerBoundaryIs><LinearRing><coordinates>107.2,10.95,0 107.204,10.95 107.204,10.954 107.2,10.95</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>",
        "ma,vi do,kinh do\nA,10.95,107.2\nA,10.95,107.204\nA,10.954,107.204\n",
        "11°56'35.8\"N 108°53'36.3\"E\n10,95; 107,2\n",
    ].map { [UInt8]($0) }

    private static let words = [
        "[", "]", "{", "}", "-", "e400", "1e9", "999999999", "0", ".", ",", "null", "180", "-90", "<Polygon>",
        "</Polygon>",
        "<coordinates>", "\n", "°", "'", "S", "<!DOCTYPE a>", "&#0;", "đ",
    ].map { [UInt8]($0) }

    @Test("what is read is judged; what was put right has nothing left to mend", arguments: 0..<4)
    func mutated(_ index: Int) {
        var random = SeededNumbers(seed: UInt64(index) + 4)
        var read = 0
        for round in 0..<Self.inputs {
            var bytes = Self.seeds[index]
            for _ in 0...random.number(below: 4) { Self.tamper(&bytes, &random) }
            guard let file = try? ShapeFile(bytes) else { continue }
            read += 1
            for feature in file.features { Self.check(feature.shape, round) }
        }
        #expect(read > 0)
    }

    private static func check(_ shape: DrawnShape?, _ round: Int) {
        guard let shape else { return }
        let verdict = ShapeCheck.verdict(on: shape)
        #expect(verdict.shape == nil || verdict.hectares.map { $0.isFinite && $0 >= 0 } != false, "round \(round)")
        guard let mended = verdict.mended else { return }
        let again = ShapeCheck.verdict(on: mended)
        #expect(!again.isMendable && again.shape == verdict.shape, "round \(round): \(again.findings)")
    }

    private static func tamper(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
        let place = random.number(below: bytes.count)
        switch random.number(below: 5) {
        case 0: bytes[place] = UInt8(random.number(below: 256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.number(below: 9)))
        case 2: bytes.insert(contentsOf: words[random.number(below: words.count)], at: place)
        case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
        default: bytes[place] = UInt8(ascii: "0") + UInt8(random.number(below: 10))
        }
        if bytes.isEmpty { bytes = [0x30] }
    }
}
