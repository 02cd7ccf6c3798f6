/// Serials and references with characters beyond digits, as URNs write them and as Digital Links do.
enum EPCSerial {
    typealias Piece = Slice<UnsafeBufferPointer<UInt8>>

    /// One character at least, and no more than so many.
    static func isGood(_ text: Piece, _ most: Int = .max) -> Bool {
        guard !text.isEmpty, length(text) <= most else { return false }
        return text.allSatisfy(isAllowed)
    }

    /// Characters, a percent triplet being one.
    static func length(_ text: Piece) -> Int {
        text.count - 2 * text.reduce(0) { $0 + ($1 == 0x25 ? 1 : 0) }
    }

    /// Letters, digits and `%!'()*+,-.:;=_`.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x25, 0x21, 0x27...0x2E, 0x3A, 0x3B, 0x3D, 0x5F: true
        default: false
        }
    }

    /// Writes the text with the characters that a Digital Link path must escape escaped (Digital Link URI Syntax, table 7-1).
    static func append(_ text: Piece, to out: inout [UInt8]) {
        for byte in text {
            switch byte {
            case 0x21, 0x28...0x2C, 0x3A: out += [0x25, upper(byte >> 4), upper(byte & 15)]
            default: out.append(byte)
            }
        }
    }

    private static func upper(_ nibble: UInt8) -> UInt8 { nibble < 10 ? nibble + 0x30 : nibble + 0x37 }
}
