/// A JPEG's markers from its start to its end (ITU-T T.81): what stands between them is not decoded.
struct JPEGMarkers: Hashable, Sendable {
    private(set) var size = PictureSize(width: 0, height: 0)
    private(set) var orientation = Orientation.upright
    private(set) var scans = 0
    /// Where the picture ends; phones put things of their own behind it.
    private(set) var end = 0

    init(_ bytes: [UInt8]) throws(PictureTrouble) {
        var place = 2
        while end == 0 {
            let marker = try Self.marker(bytes, &place)
            switch marker {
            case 0xD9: end = place
            case 0x01, 0xD0...0xD8: continue
            default: try readSegment(marker, bytes, &place)
            }
        }
        guard size.pixels > 0, scans > 0 else { throw .damaged }
        try HiddenFile.refuse(bytes, behind: end)
    }

    /// The next marker; `place` then stands behind it.
    private static func marker(_ bytes: [UInt8], _ place: inout Int) throws(PictureTrouble) -> UInt8 {
        guard place < bytes.count else { throw .cutOff }
        guard bytes[place] == 0xFF else { throw .damaged }
        while place < bytes.count, bytes[place] == 0xFF { place += 1 }
        guard place < bytes.count else { throw .cutOff }
        defer { place += 1 }
        return bytes[place]
    }

    private mutating func readSegment(_ marker: UInt8, _ bytes: [UInt8], _ place: inout Int) throws(PictureTrouble) {
        guard let length = bytes.big(2, at: place), place + length <= bytes.count else { throw .cutOff }
        guard length >= 2 else { throw .damaged }
        let body = place + 2
        place += length
        switch marker {
        case 0xC0, 0xC1, 0xC2: try readFrame(bytes, body, place)
        case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF: throw .rareKind
        case 0xDA: try passScan(bytes, &place)
        case 0xE1 where bytes.holds("Exif\0\0", at: body):
            orientation = Orientation(exif: bytes, at: body + 6, end: place)
        default: break
        }
    }

    /// SOF: how large, how deep, in how many colours.
    private mutating func readFrame(_ bytes: [UInt8], _ body: Int, _ end: Int) throws(PictureTrouble) {
        guard size.pixels == 0, body + 6 <= end else { throw .damaged }
        guard let height = bytes.big(2, at: body + 1), let width = bytes.big(2, at: body + 3) else { throw .damaged }
        let colours = bytes[body + 5]
        guard colours != 4 else { throw .pressColours }
        guard bytes[body] == 8, colours == 1 || colours == 3 else { throw .rareKind }
        guard width > 0, height > 0 else { throw .rareKind }
        size = PictureSize(width: width, height: height)
    }

    /// Past what a scan holds: to the next marker that is neither filled in nor a restart.
    private mutating func passScan(_ bytes: [UInt8], _ place: inout Int) throws(PictureTrouble) {
        scans += 1
        guard scans <= PictureLimits.scans else { throw .rareKind }
        while let next = bytes[place...].firstIndex(of: 0xFF), next + 1 < bytes.count {
            switch bytes[next + 1] {
            case 0x00, 0xD0...0xD7: place = next + 2
            case 0xFF: place = next + 1
            default:
                place = next
                return
            }
        }
        throw .cutOff
    }
}
