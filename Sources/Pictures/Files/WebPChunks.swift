/// A WebP's chunks (RFC 9649), not decoded.
struct WebPChunks: Hashable, Sendable {
    private(set) var size = PictureSize(width: 0, height: 0)
    private(set) var orientation = Orientation.upright
    private(set) var isLossless = false
    private var hasPicture = false

    init(_ bytes: [UInt8]) throws(PictureTrouble) {
        guard let length = bytes.little(4, at: 4), length + 8 <= bytes.count, length >= 12 else { throw .cutOff }
        let end = length + 8
        var place = 12
        while place + 8 <= end {
            guard let length = bytes.little(4, at: place + 4), place + 8 + length <= end else { throw .cutOff }
            try read(bytes, place, length)
            place += 8 + length + length % 2
        }
        guard hasPicture, size.pixels > 0 else { throw .damaged }
        try HiddenFile.refuse(bytes, behind: end)
    }

    private mutating func read(_ bytes: [UInt8], _ place: Int, _ length: Int) throws(PictureTrouble) {
        let body = place + 8
        if bytes.holds("ANIM", at: place) || bytes.holds("ANMF", at: place) { throw .moving }
        if bytes.holds("VP8X", at: place) {
            guard size.pixels == 0, length >= 10, let width = bytes.little(3, at: body + 4),
                let height = bytes.little(3, at: body + 7)
            else { throw .damaged }
            size = PictureSize(width: width + 1, height: height + 1)
        } else if bytes.holds("VP8 ", at: place) {
            try settle(Self.lossy(bytes, body, length))
        } else if bytes.holds("VP8L", at: place) {
            isLossless = true
            try settle(Self.lossless(bytes, body, length))
        } else if bytes.holds("EXIF", at: place) {
            let start = bytes.holds("Exif\0\0", at: body) ? body + 6 : body
            orientation = Orientation(exif: bytes, at: start, end: body + length)
        }
    }

    /// The picture itself says how large it is; what was said before must agree.
    private mutating func settle(_ found: PictureSize?) throws(PictureTrouble) {
        guard let found, !hasPicture, size.pixels == 0 || size == found else { throw .damaged }
        size = found
        hasPicture = true
    }

    /// A key frame of VP8: three bytes of tag, three of start code, two sides of 14 bits.
    private static func lossy(_ bytes: [UInt8], _ body: Int, _ length: Int) -> PictureSize? {
        guard length >= 10, bytes.big(3, at: body + 3) == 0x9D012A, let width = bytes.little(2, at: body + 6),
            let height = bytes.little(2, at: body + 8)
        else { return nil }
        return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
    }

    /// VP8L: a signature byte, then two sides less one of 14 bits.
    private static func lossless(_ bytes: [UInt8], _ body: Int, _ length: Int) -> PictureSize? {
        guard length >= 5, bytes[body] == 0x2F, let packed = bytes.little(4, at: body + 1) else { return nil }
        return PictureSize(width: packed & 0x3FFF + 1, height: packed >> 14 & 0x3FFF + 1)
    }
}
