/// What makes a text a URI (RFC 3986), or an IRI (RFC 3987): a scheme, a colon, and no blank or bracket in it.
enum URIText {
    static func isURI(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { isURI($0) }
    }

    @inline(__always)
    static func isURI(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let colon = schemeEnd(text), colon + 1 < text.count else { return false }
        return !hasForbidden(UnsafeBufferPointer(rebasing: text[(colon + 1)...]))
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

    /// Blanks, controls and the delimiters RFC 3986 leaves out. Looks at every byte without a branch, sixteen at a time.
    @inline(__always)
    private static func hasForbidden(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        guard let start = text.baseAddress else { return false }
        for offset in 0..<text.count {
            let byte = start[offset]
            found |= mark(byte <= 0x20) | mark(byte == 0x22) | mark(byte == 0x3C) | mark(byte == 0x3E)
            found |= mark(byte == 0x5C) | mark(byte == 0x5E) | mark(byte == 0x60) | mark(byte &- 0x7B <= 2)
            found |= mark(byte == 0x7F)
        }
        return found != 0
    }

    @inline(__always)
    private static func mark(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }
}
