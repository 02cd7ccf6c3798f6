import Testing

@testable import Carriers

@Suite("Packing")
struct ZlibStreamTests {
    @Test("the sums are those of the standards' own examples")
    func sums() {
        #expect(Checksums.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(Checksums.adler32(Array("Wikipedia".utf8)) == 0x11E6_0398)
        #expect(Checksums.crc32([]) == 0 && Checksums.adler32([]) == 1)
    }

    @Test("nothing, a byte, runs of every length and bytes of both code lengths come out again through a picture")
    func lengths() throws {
        for length in Array(1...300) + [515, 516, 517, 1_030] {
            let row: [UInt8] = [0x00, 0x90, 0xFF] + Array(repeating: 0xAA, count: length) + [0x8F, 0xFE]
            let picture = try DecodedPNG(PNGFile.bilevel(width: row.count * 8, rows: [row, row, row.reversed()]))
            #expect(picture.rows == [row, row, row.reversed()])
        }
    }
}
