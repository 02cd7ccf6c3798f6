import Testing

@testable import Pictures

@Suite("A picture is made anew, upright, in two sizes, with nothing else in it")
struct PictureTests {
    @Test("every kind that is taken gives what is seen in it", arguments: Fixture.taken)
    func taken(_ fixture: Fixture) throws {
        let picture = try Picture(sent: fixture.bytes)
        let expected: String =
            switch fixture {
            // Turned to the right: the left column becomes the top row, from below.
            case .phone, .lossy: "brwg"
            case .turned: "wbgr"
            case .grey: "dddw"
            case .deep: "dddd"
            default: "rgbw"
            }
        #expect(try picture.page.pixels.letters == expected)
        #expect(try picture.thumbnail.pixels.letters == expected)
        let isTurned = fixture == .phone || fixture == .lossy
        #expect(picture.page.size == PictureSize(width: isTurned ? 64 : 96, height: isTurned ? 96 : 64))
    }

    @Test("a JPEG is turned as each of the eight orientations says", arguments: 1...8)
    func orientation(_ number: Int) throws {
        let seen = ["rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"][number - 1]
        let plain = try JPEGEncoder.bytes(of: .quarters(128, 96), quality: 90)
        for isLittle in [true, false] {
            let picture = try Picture(sent: plain.withEXIF(orientation: number, isLittle: isLittle))
            #expect(try picture.page.pixels.letters == seen)
            #expect(picture.page.size.width == (number >= 5 ? 96 : 128))
        }
    }

    @Test("nothing of the file's own words is left: no position, no maker, no comment")
    func stripped() throws {
        for (fixture, secret) in [(Fixture.phone, "household"), (.alpha, "household"), (.lossy, "household")] {
            #expect(fixture.bytes.contains(text: secret))
            let picture = try Picture(sent: fixture.bytes)
            for file in [picture.page, picture.thumbnail] {
                #expect(!file.bytes.contains(text: secret) && !file.bytes.contains(text: "Exif"))
                #expect(try JPEGMarkers(file.bytes).end == file.bytes.count)
            }
        }
    }

    @Test("the same file gives the same bytes")
    func deterministic() throws {
        for fixture in Fixture.taken {
            #expect(try Picture(sent: fixture.bytes) == Picture(sent: fixture.bytes))
        }
    }

    @Test("a phone's 40 megapixels are taken and become a page's")
    func large() throws {
        let large = try JPEGEncoder.bytes(of: .quarters(7_296, 5_472), quality: 50)
        let picture = try Picture(sent: large)
        #expect(picture.page.size == PictureSize(width: 1_200, height: 900))
        #expect(picture.thumbnail.size == PictureSize(width: 320, height: 240))
        #expect(try picture.page.pixels.letters == "rgbw")
        // The decoder itself makes less than three million pixels of it.
        #expect(JPEGDecoder.scaled(PictureSize(width: 7_296, height: 5_472)).pixels < 3_000_000)
    }

    @Test("shrinking gives the mean of what a pixel covers, at any ratio")
    func shrinking() {
        let steps = Pixels(
            size: PictureSize(width: 4, height: 1), bytes: [0, 0, 0, 90, 90, 90, 30, 30, 30, 60, 60, 60])
        #expect(steps.shrunk(to: PictureSize(width: 2, height: 1)).bytes == [45, 45, 45, 45, 45, 45])
        // Thirds of four: 0 and a third of 90; two thirds of 90 and of 30; the rest.
        #expect(
            steps.shrunk(to: PictureSize(width: 3, height: 1)).bytes == [23, 23, 23, 60, 60, 60, 53, 53, 53])
        let tall = Pixels(size: PictureSize(width: 1, height: 3), bytes: [30, 0, 0, 60, 0, 0, 90, 0, 0])
        #expect(tall.shrunk(to: PictureSize(width: 1, height: 2)).bytes == [40, 0, 0, 80, 0, 0])
        let even = Pixels(size: PictureSize(width: 101, height: 67), bytes: Array(repeating: 137, count: 101 * 67 * 3))
        for side in [1, 2, 31, 50, 66, 67, 100] {
            #expect(Set(even.shrunk(to: even.size.fitted(side)).bytes) == [137])
        }
        #expect(Pixels.quarters(200, 100).shrunk(to: PictureSize(width: 77, height: 33)).letters == "rgbw")
    }

    @Test("a long picture is fitted by its longest side and never vanishes")
    func fitted() {
        #expect(PictureSize(width: 4_000, height: 400).fitted(1_200) == PictureSize(width: 1_200, height: 120))
        #expect(PictureSize(width: 3, height: 6_000).fitted(320) == PictureSize(width: 1, height: 320))
        #expect(PictureSize(width: 100, height: 90).fitted(320) == PictureSize(width: 100, height: 90))
    }
}

extension [UInt8] {
    func contains(text: String) -> Bool {
        let wanted = Array(text.utf8)
        return indices.contains { self[$0...].starts(with: wanted) }
    }

    /// A JPEG with an EXIF block behind its first marker.
    func withEXIF(orientation: Int, isLittle: Bool) -> [UInt8] {
        let number = { (value: Int, width: Int) -> [UInt8] in
            let bytes = (0..<width).map { UInt8(value >> (8 * $0) & 0xFF) }
            return isLittle ? bytes : bytes.reversed()
        }
        var tiff = Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(2, 2)
        tiff += number(0x0100, 2) + number(4, 2) + number(1, 4) + number(8, 4)
        tiff += number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + number(0, 2)
        tiff += number(0, 4)
        let body = Array("Exif\0\0".utf8) + tiff
        return self[..<2] + [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body + self[2...]
    }
}
