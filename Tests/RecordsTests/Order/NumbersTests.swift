import Support
import Testing

@testable import Records

@Suite struct NumbersTests {
    @Test("numbers grow even when the clock stands or steps back")
    func monotonic() {
        let clock = FrozenClock()
        let numbers = TimeOrderedNumbers(clock: WallClock { clock.now }, randomness: .system)
        var last = numbers.next()
        for step in 0..<1_000 {
            if step == 500 { clock.advance(bySeconds: -60) }
            let next = numbers.next()
            #expect(next > last)
            last = next
        }
    }

    @Test("a job's ID is its number, thirteen characters, in the same order")
    func jobID() throws {
        let numbers: [Int64] = [0, 1, 31, 32, 1 << 40, .max - 1, .max]
        let texts = numbers.map { CaptureJobID(number: $0).description }
        #expect(texts == texts.sorted())
        #expect(texts.allSatisfy { $0.utf8.count == 13 })
        #expect(texts.map { CaptureJobID($0)?.number } == numbers)
    }

    @Test(
        "anything but a job ID is none",
        arguments: ["", "0", "000000000000I", "ZZZZZZZZZZZZZ", "8000000000000", "00000000000000"])
    func noJobID(_ text: String) {
        #expect(CaptureJobID(text) == nil)
    }

    @Test("base64url comes back, and only in its one spelling")
    func base64URL() {
        for count in 0..<70 {
            let bytes = Randomness.system.bytes(count)
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
        #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
        for text in ["-_9", "A", "====", "a b", "+/8"] { #expect(Base64URL.decode(text) == nil) }
    }
}
