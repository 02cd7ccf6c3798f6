/// A PNG's chunks (ISO/IEC 15948), not decoded.
struct PNGChunks: Hashable, Sendable {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private(set) var size = PictureSize(width: 0, height: 0)
    private(set) var orientation = Orientation.upright
    /// Where the chunks stand that a picture is made of; every other is left out before a decoder sees it.
    private(set) var needed: [Range<Int>] = []

    private static let neededNames = ["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT", "IEND"]

    init(_ bytes: [UInt8]) throws(PictureTrouble) {
        var place = Self.signature.count
        var isEnded = false
        while !isEnded {
            guard let length = bytes.big(4, at: place), place + 12 + length <= bytes.count else { throw .cutOff }
            let chunk = place..<place + 12 + length
            try read(bytes, chunk)
            isEnded = bytes.holds("IEND", at: place + 4)
            place = chunk.upperBound
        }
        guard needed.contains(where: { bytes.holds("IDAT", at: $0.lowerBound + 4) }) else { throw .damaged }
        try HiddenFile.refuse(bytes, behind: place)
    }

    private mutating func read(_ bytes: [UInt8], _ chunk: Range<Int>) throws(PictureTrouble) {
        let name = chunk.lowerBound + 4, body = chunk.lowerBound + 8
        if needed.isEmpty {
            guard bytes.holds("IHDR", at: name), chunk.count == 25, let width = bytes.big(4, at: body),
                let height = bytes.big(4, at: body + 4), 1...0x7FFF_FFFF ~= width, 1...0x7FFF_FFFF ~= height
            else { throw .damaged }
            size = PictureSize(width: width, height: height)
        }
        if bytes.holds("acTL", at: name) { throw .moving }
        if bytes.holds("eXIf", at: name) { orientation = Orientation(exif: bytes, at: body, end: chunk.upperBound - 4) }
        if Self.neededNames.contains(where: { bytes.holds($0, at: name) }) { needed.append(chunk) }
    }

    /// The picture alone.
    func bare(_ bytes: [UInt8]) -> [UInt8] { needed.reduce(into: Self.signature) { $0 += bytes[$1] } }
}
