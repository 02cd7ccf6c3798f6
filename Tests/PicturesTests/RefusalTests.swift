import Testing

@testable import Pictures

@Suite("What is no picture for a page is refused by name")
struct RefusalTests {
    @Test("each wrong file is told what it is")
    func kinds() {
        let cases: [([UInt8], PictureTrouble)] = [
            ([], .empty), (Array("%PDF-1.7".utf8), .otherFile), (Array("PK\u{3}\u{4}".utf8), .otherFile),
            (Array("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>".utf8), .drawing),
            (Array("  <svg onload='x()'>".utf8), .drawing), (Array("<html>".utf8), .otherFile),
            ([0, 0, 0, 24] + Array("ftypheic".utf8), .phoneFormat), (Fixture.avif.bytes, .phoneFormat),
            ([0, 0, 0, 24] + Array("ftypisom".utf8), .otherFile), (Fixture.gif.bytes, .oldFormat),
            (Fixture.bmp.bytes, .oldFormat), (Array("II*\0".utf8), .oldFormat),
            (Fixture.press.bytes, .pressColours), (Fixture.movingPNG.bytes, .moving),
            (Fixture.movingWebP.bytes, .moving), (Array("photo".utf8), .otherFile),
        ]
        for (bytes, trouble) in cases { #expect(throws: trouble) { try Picture(sent: bytes) } }
    }

    @Test("a file that breaks off is refused wherever it breaks off", arguments: Fixture.taken)
    func cutOff(_ fixture: Fixture) throws {
        let bytes = fixture.bytes
        for count in 1..<bytes.count {
            #expect(throws: PictureTrouble.self) { try Picture(sent: Array(bytes[..<count])) }
        }
        let almost = Array(bytes.dropLast(4))
        #expect(throws: PictureTrouble.cutOff) { try Picture(sent: almost) }
    }

    @Test("half of a scan is half a picture, though its end was put back")
    func hole() throws {
        let bytes = Fixture.phone.bytes
        let scan = try #require(
            bytes.indices.last { $0 + 1 < bytes.count && bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA })
        let half = Array(bytes[..<((scan + bytes.count) / 2)]) + [0xFF, 0xD9]
        #expect(throws: PictureTrouble.damaged) { try Picture(sent: half) }
    }

    @Test("a bomb is refused by its header, before anything is decoded")
    func bombs() throws {
        var png = Fixture.palette.bytes
        png.replaceSubrange(16..<24, with: [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30])
        #expect(throws: PictureTrouble.tooManyPixels(megapixels: 900)) { try Picture(sent: png) }
        var jpeg = try JPEGEncoder.bytes(of: .quarters(64, 64), quality: 50)
        let frame = try #require(jpeg.indices.first { jpeg[$0] == 0xFF && jpeg[$0 + 1] == 0xC2 })
        jpeg.replaceSubrange(frame + 5..<frame + 9, with: [0xFF, 0, 0xFF, 0])
        #expect(throws: PictureTrouble.tooManyPixels(megapixels: 4_261)) { try Picture(sent: jpeg) }
        // In several scans less is taken: 8,000 × 6,000 would be held whole.
        jpeg.replaceSubrange(frame + 5..<frame + 9, with: [0x17, 0x70, 0x1F, 0x40])
        #expect(throws: PictureTrouble.tooManyPixels(megapixels: 48)) { try Picture(sent: jpeg) }
        #expect(throws: PictureTrouble.tooHeavy) {
            try Picture(sent: Array(repeating: 0xFF, count: PictureLimits.bytes + 1))
        }
    }

    @Test("hundreds of scans are refused")
    func scans() throws {
        let bytes = try JPEGEncoder.bytes(of: .quarters(64, 64), quality: 50)
        let scan = try #require(bytes.indices.first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA })
        let body = Array(bytes[scan..<bytes.count - 2])
        let many = bytes[..<scan] + Array(repeating: body, count: 200).flatMap { $0 } + [0xFF, 0xD9]
        #expect(throws: PictureTrouble.rareKind) { try Picture(sent: Array(many)) }
    }

    @Test("too small and too narrow")
    func shapes() throws {
        let small = try JPEGEncoder.bytes(of: .quarters(63, 200), quality: 50)
        #expect(throws: PictureTrouble.tooSmall) { try Picture(sent: small) }
        let narrow = try JPEGEncoder.bytes(of: .quarters(64, 700), quality: 50)
        #expect(throws: PictureTrouble.tooNarrow) { try Picture(sent: narrow) }
    }

    @Test("a picture that is another file too is refused, in front, inside or behind")
    func twoFiles() throws {
        let jpeg = Fixture.phone.bytes
        let archive: [UInt8] = Array("PK\u{5}\u{6}".utf8) + Array(repeating: 0, count: 18)
        let comment: [UInt8] = [0xFF, 0xFE, 0, 10] + Array("%PDF-1.4".utf8)
        let page: [UInt8] = [0xFF, 0xFE, 0, 10] + Array("<script>".utf8)
        let inside = { (segment: [UInt8]) -> [UInt8] in Array(jpeg[..<2]) + segment + Array(jpeg[2...]) }
        let behind = { (bytes: [UInt8], text: String) -> [UInt8] in bytes + Array(text.utf8) }
        let hidden: [[UInt8]] = [
            jpeg + archive, behind(jpeg, "PK\u{3}\u{4}…") + archive, behind(jpeg, "<html><script>"),
            inside(comment), inside(page), Fixture.alpha.bytes + archive, behind(Fixture.lossy.bytes, "<?php"),
        ]
        for bytes in hidden { #expect(throws: PictureTrouble.twoFiles) { try Picture(sent: bytes) } }
    }

    @Test("what a phone puts behind a picture is left behind, and does not hinder")
    func trailer() throws {
        let plain = try Picture(sent: Fixture.phone.bytes)
        #expect(try Picture(sent: Fixture.phone.bytes + Array("SEFH…SEFT".utf8)) == plain)
        #expect(try Picture(sent: Fixture.phone.bytes + Fixture.phone.bytes) == plain)
    }

    @Test("every trouble has a code of its own")
    func codes() {
        #expect(Set(PictureTrouble.samples.map(\.code)).count == PictureTrouble.samples.count)
    }
}
