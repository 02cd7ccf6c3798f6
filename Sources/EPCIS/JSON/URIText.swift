/// What makes a text a URI (RFC 3986), or an IRI (RFC 3987): a scheme, a colon, and no blank or bracket in it.
enum URIText {
    static func isURI(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { isURI($0) }
    }

    @inline(__always)
    static func isURI(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let colon = schemeEnd(text) else { return false }
        for index in (colon + 1)..<text.count where isForbidden(text[index]) { return false }
        return colon + 1 < text.count
    }

    /// The colon after `ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )`; JSON-LD prefixes may hold `_` too.
    @inline(__always)
    private static func schemeEnd(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = text.first, 0x61...0x7A ~= first | 0x20 || first == 0x5F else { return nil }
        for index in 1..<max(text.count, 1) {
            switch text[index] {
            case 0x3A: return index
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x5F: continue
            default: return nil
            }
        }
        return nil
    }

    /// Blanks, controls and the delimiters RFC 3986 leaves out, `" < > \ ^ ` { | }`, as the bits of two words.
    @inline(__always)
    private static func isForbidden(_ byte: UInt8) -> Bool {
        let bits: UInt64 = byte < 64 ? 0x5000_0005_FFFF_FFFF : byte < 128 ? 0xB800_0001_5000_0000 : 0
        return bits >> UInt64(byte & 63) & 1 != 0
    }
}
