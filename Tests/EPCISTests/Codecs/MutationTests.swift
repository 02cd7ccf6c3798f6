import EPCIS
import Foundation
import Testing

/// A small generator of our own, so that a failure comes again with its seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Bytes that were tampered with never bring the reader down")
struct MutationTests {
    /// Inputs made of each fixture; a soak run asks for millions, with a seed of its own.
    private static let inputs = Int(ProcessInfo.processInfo.environment["NGUON_FUZZ_INPUTS"] ?? "") ?? 200
    private static let seed = UInt64(ProcessInfo.processInfo.environment["NGUON_FUZZ_SEED"] ?? "") ?? 2_026

    @Test("what is still accepted after tampering is written back equal", arguments: Fixture.allCases)
    func mutated(_ fixture: Fixture) throws {
        var random = SeededGenerator(state: Self.seed)
        let original = fixture.bytes
        var accepted = 0
        for _ in 0..<Self.inputs {
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &random) { Self.tamper(&bytes, &random) }
            guard let document = try? EPCISDocument.decode(bytes) else { continue }
            accepted += 1
            let same = try JSONValue(bytes).isSame(as: JSONValue(document.encoded()))
            #expect(same, "seed state \(random.state)")
            for event in document.entries.compactMap(\.event) { try Self.check(event) }
        }
        #expect(accepted > 0)
    }

    private static func check(_ event: Event) throws {
        var again = try Event.decode(event.encoded(), context: [])
        again.context = event.context
        #expect(again.eventID == event.eventID && again.extensions == event.extensions)
        #expect(event.eventHash.bytes.count == 32)
        #expect(event.canonicalDigest.count == 32)
        _ = event.mentions
    }

    private static let snippets = [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-1e9", "\\u0000", "\\ud800", "\u{0}", "\u{FEFF}",
        "ầ", "@type",
        "\"nguon:x\":{},", "https://", "urn:epc:id:sgtin:", "9", " ",
    ].map { Array($0.utf8) }

    private static func tamper(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: snippets.randomElement(using: &random)!, at: place)
        case 3: bytes[place] = UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &random)
        default:
            let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
            bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0..<bytes.count, using: &random))
        }
    }

    @Test(
        "nasty inputs are refused and nothing more",
        arguments: [
            "\u{0}", "{\"type\":\"EPCISDocument\"", "{\"\":\"\"}", "[[[[", "{\"@context\":[[[]]]}",
            "{\"@context\":{\"@vocab\":null},\"type\":\"\"}",
            "{\"type\":{\"type\":{}}}", "\"EPCISDocument\"", "{\"epcisBody\":{\"eventList\":[null]},\"@context\":[]}",
            "{\"epcisBody\":{\"queryResults\":{\"resultsBody\":{\"eventList\":[]}}}}",

            "1e999", "{\"type\":\"ObjectEvent\",\"type\":\"ObjectEvent\"}",
            "{\"@type\":\"ObjectEvent\",\"type\":\"ObjectEvent\"}",
        ])
    func nasty(_ text: String) {
        #expect(throws: EPCISError.self) { try EPCISDocument.decode(Array(text.utf8)) }
    }

    @Test("every beginning of a document is refused without a crash")
    func truncated() throws {
        let bytes = Fixture.spellings.bytes
        let body = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
        for count in stride(from: 0, to: body, by: 7) {
            #expect(throws: EPCISError.self) { try EPCISDocument.decode(Array(bytes[..<count])) }
        }
    }
}
