/// A PNG of black and white pixels (RFC 2083), one bit each.
enum PNGFile {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// - Parameters:
    ///   - rows: from the top, each `(width + 7) / 8` bytes; a set bit is white.
    ///   - pixelsPerMetre: how large it is on paper; nil does not say.
    static func bilevel(width: Int, rows: [[UInt8]], pixelsPerMetre: Int? = nil) -> [UInt8] {
        // One bit of grey, no interlacing.
        let header = bytes(UInt32(width)) + bytes(UInt32(rows.count)) + [1, 0, 0, 0, 0]
        let scale = pixelsPerMetre.map { chunk("pHYs", bytes(UInt32($0)) + bytes(UInt32($0)) + [1]) } ?? []
        return signature + chunk("IHDR", header) + scale + chunk("IDAT", ZlibStream.pack(filtered(rows)))
            + chunk("IEND", [])
    }

    /// Every row as its difference from the one above, which is nothing where a module goes on.
    private static func filtered(_ rows: [[UInt8]]) -> [UInt8] {
        var filtered: [UInt8] = []
        var above = [UInt8](repeating: 0, count: rows.first?.count ?? 0)
        for row in rows {
            filtered.append(2)
            for (byte, upper) in zip(row, above) { filtered.append(byte &- upper) }
            above = row
        }
        return filtered
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + content
        return bytes(UInt32(content.count)) + body + bytes(Checksums.crc32(body))
    }

    /// Most significant byte first.
    static func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
