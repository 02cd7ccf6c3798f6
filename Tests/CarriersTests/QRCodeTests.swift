import Testing

@testable import Carriers

@Suite("A QR symbol")
struct QRCodeTests {
    static let uri = "https://id.example.gov.vn/01/09521001001007/10/RI6-2611A/21/000127"

    @Test("has its three finders and its timing, and is the same every time")
    func matrix() throws {
        let code = try #require(QRCode(Self.uri))
        #expect(code == QRCode(Self.uri))
        #expect((code.side - 21) % 4 == 0)
        let last = code.side - 7
        for (x, y) in [(0, 0), (last, 0), (0, last)] {
            for step in 0..<7 {
                #expect(code.isDark(column: x + step, row: y) && code.isDark(column: x, row: y + step))
            }
            #expect(code.isDark(column: x + 3, row: y + 3))
            #expect(!code.isDark(column: x + 1, row: y + 1))
        }
        for step in 8..<code.side - 8 { #expect(code.isDark(column: step, row: 6) == (step % 2 == 0)) }
    }

    @Test("of the stronger level says so in its format bits and is no smaller")
    func levels() throws {
        let medium = try #require(QRCode(Self.uri))
        let quartile = try #require(QRCode(Self.uri, level: .quartile))
        #expect(quartile.side > medium.side)
        #expect(Self.formatBits(medium) == [false, false])
        #expect(Self.formatBits(quartile) == [true, true])
    }

    private static func formatBits(_ code: QRCode) -> [Bool] {
        // ISO/IEC 18004, 7.9.1: the first two of the format's bits stand at the left of row 8, masked with 1 and 0.
        [!code.isDark(column: 0, row: 8), code.isDark(column: 1, row: 8)]
    }

    @Test("is not made of nothing, of a NUL, of more than it holds")
    func none() {
        #expect(QRCode("") == nil)
        #expect(QRCode("https://a\0b") == nil)
        #expect(QRCode(String(repeating: "a", count: 3_000)) == nil)
        #expect(QRCode(String(repeating: "a", count: 2_331)) != nil)
        #expect(QRCode(String(repeating: "a", count: 2_332)) == nil)
    }
}
