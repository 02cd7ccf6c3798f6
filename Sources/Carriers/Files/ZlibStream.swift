/// zlib's format (RFC 1950) around one block of deflate (RFC 1951) that knows a single trick: a byte that repeats is told once, with how
/// often. Rows of a symbol are little else. Written by hand so that the bytes never change with a library.
struct ZlibStream {
    private var bytes: [UInt8] = []
    private var pending: UInt32 = 0
    private var pendingBits: UInt32 = 0

    static func pack(_ data: [UInt8]) -> [UInt8] {
        var stream = ZlibStream()
        // The last block, with the fixed codes.
        stream.put(0b011, bits: 3)
        stream.putAll(data)
        stream.putSymbol(256)
        stream.flush()
        // Deflate with a window of 32 KiB; the check makes the two bytes a multiple of 31.
        return [0x78, 0x01] + stream.bytes + PNGFile.bytes(Checksums.adler32(data))
    }

    private mutating func putAll(_ data: [UInt8]) {
        var index = 0
        while index < data.count {
            let length = index > 0 ? Self.repeats(of: data[index - 1], in: data, from: index) : 0
            if length >= 3 {
                putRepeat(length)
                index += length
            } else {
                putSymbol(UInt32(data[index]))
                index += 1
            }
        }
    }

    /// How often a byte stands again, at most what one match can say.
    private static func repeats(of byte: UInt8, in data: [UInt8], from start: Int) -> Int {
        var end = start
        while end < data.count, end - start < 258, data[end] == byte { end += 1 }
        return end - start
    }

    /// The byte before, so many times more: a match at distance 1, whose code is five zeros.
    private mutating func putRepeat(_ length: Int) {
        let row = Self.lengths.lastIndex { $0.base <= length } ?? 0
        let (base, extra) = Self.lengths[row]
        putSymbol(UInt32(257 + row))
        put(UInt32(length - base), bits: extra)
        put(0, bits: 5)
    }

    /// First length and extra bits of the codes 257 to 285 (RFC 1951, 3.2.5).
    private static let lengths: [(base: Int, extra: UInt32)] =
        (0..<28).map { row in
            guard row >= 8 else { return (3 + row, 0) }
            let extra = row / 4 - 1
            return (3 + (4 + row % 4) << extra, UInt32(extra))
        } + [(258, 0)]

    /// The fixed codes (RFC 1951, 3.2.6); a code goes out from its highest bit, everything else from its lowest.
    private mutating func putSymbol(_ symbol: UInt32) {
        switch symbol {
        case 0..<144: putCode(0x30 + symbol, bits: 8)
        case 144..<256: putCode(0x190 + symbol - 144, bits: 9)
        case 256..<280: putCode(symbol - 256, bits: 7)
        default: putCode(0xC0 + symbol - 280, bits: 8)
        }
    }

    private mutating func putCode(_ code: UInt32, bits: UInt32) {
        put((0..<bits).reduce(0) { turned, bit in turned << 1 | (code >> bit) & 1 }, bits: bits)
    }

    private mutating func put(_ value: UInt32, bits: UInt32) {
        pending |= value << pendingBits
        pendingBits += bits
        while pendingBits >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            pendingBits -= 8
        }
    }

    private mutating func flush() {
        if pendingBits > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
    }
}
