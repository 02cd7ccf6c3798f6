import Testing

@testable import Decoding

@Suite("Reading photographs")
struct CodeReaderTests {
    @Test("pixels are bounded, and agree with their sides")
    func bounds() {
        #expect(GreyPixels(width: 2, height: 2, bytes: [0, 0, 0]) == nil)
        #expect(GreyPixels(width: 0, height: 0, bytes: []) == nil)
        #expect(GreyPixels(width: 5_000, height: 1, bytes: Array(repeating: 0, count: 5_000)) == nil)
        #expect(GreyPixels(width: -2, height: -2, bytes: [0, 0, 0, 0]) == nil)
        #expect(GreyPixels(width: 2, height: 2, bytes: [0, 0, 0, 1])?.halved?.bytes == [0])
    }

    @Test(
        "nothing is found in nothing, whatever its shape",
        arguments: [(1, 1), (1, 2), (2, 1), (3, 1), (1, 4_096), (4_096, 1), (7, 5), (64, 63), (1_001, 3), (3, 1_001)])
    func shapes(width: Int, height: Int) throws {
        for pattern in 0..<4 {
            let bytes = (0..<width * height).map { place -> UInt8 in
                switch pattern {
                case 0: 255
                case 1: 0
                case 2: place % 2 == 0 ? 0 : 255
                default: UInt8(truncatingIfNeeded: place &* 2_654_435_761 >> 13)
                }
            }
            let pixels = try #require(GreyPixels(width: width, height: height, bytes: bytes))
            #expect(CodeReader.here.codes(pixels).isEmpty)
        }
    }

    @Test("a search has an end even in noise, where everything might be a code")
    func time() throws {
        var state: UInt64 = 1
        let bytes = (0..<1_600 * 1_200).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 63 == 0 ? 0 : 255
        }
        let began = ContinuousClock.now
        let pixels = try #require(GreyPixels(width: 1_600, height: 1_200, bytes: bytes))
        #expect(CodeReader.here.codes(pixels).isEmpty)
        #expect(ContinuousClock.now - began < .seconds(12))
    }

    @Test("what the two processes say to one another arrives")
    func talk() throws {
        let pixels = try #require(GreyPixels(width: 300, height: 2, bytes: Array(repeating: 7, count: 600)))
        #expect(ReadingTalk.pixels(ReadingTalk.question(pixels)) == pixels)
        #expect(ReadingTalk.pixels([]) == nil && ReadingTalk.pixels([0, 1, 0, 1]) == nil)
        let codes = [FoundCode(.qr, "bưởi \n 1"), FoundCode(.code128, "01\u{1D}", isGS1: true)]
        #expect(ReadingTalk.codes(ReadingTalk.answer(codes)) == codes)
        #expect(ReadingTalk.codes("qr 0 4\nqr 0 zz\nnone 0 41\nqr 0\n\n").isEmpty)
    }

    @Test("a process that cannot be started, fails or says nothing has found nothing")
    func apart() throws {
        let pixels = try #require(GreyPixels(width: 1, height: 1, bytes: [0]))
        for executable in ["/nonexistent", "/bin/false", "/bin/true"] {
            #expect(CodeReader.apart(executable: executable, arguments: []).codes(pixels).isEmpty)
        }
        let said = CodeReader.apart(executable: "/bin/echo", arguments: ["qr 0 41"]).codes(pixels)
        #expect(said == [FoundCode(.qr, "A")])
    }
}
