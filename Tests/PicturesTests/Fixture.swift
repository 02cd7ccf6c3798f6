import Foundation

@testable import Pictures

/// Files beside the tests.
enum Fixture: String, CaseIterable {
    case phone = "phone.jpg"
    case progressive = "progressive.jpg"
    case grey = "grey.jpg"
    case press = "press.jpg"
    case alpha = "alpha.png"
    case palette = "palette.png"
    case deep = "deep.png"
    case turned = "turned.png"
    case movingPNG = "moving.png"
    case lossy = "lossy.webp"
    case lossless = "lossless.webp"
    case movingWebP = "moving.webp"
    case avif = "phone.avif"
    case gif = "old.gif"
    case bmp = "old.bmp"

    static let taken: [Fixture] = [
        .phone, .progressive, .grey, .alpha, .palette, .deep, .turned, .lossy, .lossless,
    ]

    var bytes: [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return [UInt8](try! Data(contentsOf: folder.appending(path: rawValue)))
    }
}

extension Pixels {
    /// Four quarters: red, green, blue, white.
    static func quarters(_ width: Int, _ height: Int) -> Pixels {
        let row = { (left: [UInt8], right: [UInt8]) -> [UInt8] in
            let half = (width + 1) / 2
            return Array(repeatElement(left, count: half).joined())
                + Array(repeatElement(right, count: width - half).joined())
        }
        let upper = row([220, 30, 30], [30, 160, 60]), lower = row([30, 60, 200], [240, 240, 240])
        var bytes: [UInt8] = []
        bytes.reserveCapacity(width * height * 3)
        for y in 0..<height { bytes += y * 2 < height ? upper : lower }
        return Pixels(size: PictureSize(width: width, height: height), bytes: bytes)
    }

    /// The colour that rules in the middle of a quarter: `r`, `g`, `b`, `w` (light) or `d` (dark).
    func letter(_ column: Int, _ row: Int) -> Character {
        let x = size.width * (column * 2 + 1) / 4, y = size.height * (row * 2 + 1) / 4
        let place = (y * size.width + x) * 3
        let (red, green, blue) = (Int(bytes[place]), Int(bytes[place + 1]), Int(bytes[place + 2]))
        if min(red, green, blue) > 180 { return "w" }
        if red > green + 60, red > blue + 60 { return "r" }
        if green > red + 60, green > blue + 60 { return "g" }
        if blue > red + 60, blue > green + 60 { return "b" }
        return "d"
    }

    /// The four quarters, read as a page is.
    var letters: String { String([letter(0, 0), letter(1, 0), letter(0, 1), letter(1, 1)]) }
}

extension PictureFile {
    /// What is seen in it.
    var pixels: Pixels { get throws { try JPEGDecoder.pixels(of: bytes, sized: size) } }
}
