extension JSONReader {
    /// Takes one character beyond ASCII: the well-formed sequences of the Unicode standard, table 3-7.
    @inline(__always)
    mutating func checkUTF8() throws(Fault) {
        let first = base[at]
        let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, first <= 0xF4, at + count <= end, Self.secondBytes(first).contains(base[at + 1]) else {
            throw Fault(.invalidUTF8, at: at)
        }
        for offset in 2..<max(count, 2) where base[at + offset] & 0xC0 != 0x80 { throw Fault(.invalidUTF8, at: at) }
        at += count
    }

    /// No overlong forms, no surrogates, nothing above U+10FFFF.
    @inline(__always)
    private static func secondBytes(_ first: UInt8) -> ClosedRange<UInt8> {
        switch first {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}
