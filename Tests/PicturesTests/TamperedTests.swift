import Foundation
import Testing

@testable import Pictures

@Suite("Bytes that were tampered with never bring the decoders down")
struct TamperedTests {
    /// Inputs made of each fixture; a soak run asks for millions.
    private static let inputs = Int(ProcessInfo.processInfo.environment["NGUON_FUZZ_INPUTS"] ?? "") ?? 120

    @Test("what is still taken is a picture within bounds, the same each time", arguments: Fixture.taken)
    func tampered(_ fixture: Fixture) throws {
        var state = UInt64(2_026)
        let original = fixture.bytes
        var taken = 0
        for _ in 0..<Self.inputs {
            var bytes = original
            for _ in 0...Self.next(&state) % 3 { Self.tamper(&bytes, &state) }
            guard let picture = try? Picture(sent: bytes) else { continue }
            taken += 1
            #expect(picture.page.size.longestSide <= PictureLimits.pageSide)
            #expect(picture.thumbnail.size.longestSide <= PictureLimits.thumbnailSide)
            #expect(try JPEGMarkers(picture.page.bytes).size == picture.page.size)
            #expect(try Picture(sent: bytes) == picture)
        }
        #expect(taken < Self.inputs)
    }

    private static func tamper(_ bytes: inout [UInt8], _ state: inout UInt64) {
        let place = next(&state) % bytes.count
        switch next(&state) % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: next(&state))
        case 1: bytes[place] ^= 1 << UInt8(next(&state) % 8)
        case 2: bytes.remove(at: place)
        default: bytes.insert(UInt8(truncatingIfNeeded: next(&state)), at: place)
        }
    }

    /// SplitMix64.
    private static func next(_ state: inout UInt64) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)) >> 1)
    }
}
