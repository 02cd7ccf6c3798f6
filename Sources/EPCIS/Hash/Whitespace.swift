/// White space around a value means nothing (CBV 2.0, rule 5).
enum Whitespace {
    @inline(__always)
    static func trim(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let first = text.first, let last = text.last, mayBeSpace(first) || mayBeSpace(last) else { return text }
        return trimSlowly(text)
    }

    /// ASCII blanks and controls; anything beyond ASCII may be one of Unicode's spaces.
    @inline(__always)
    private static func mayBeSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }

    @inline(never)
    private static func trimSlowly(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        let before = scalars.prefix { isSpace($0) }.reduce(0) { $0 + UTF8.width($1) }
        guard before < text.count else { return UnsafeBufferPointer(rebasing: text[..<0]) }
        let after = scalars.reversed().prefix { isSpace($0) }.reduce(0) { $0 + UTF8.width($1) }
        return UnsafeBufferPointer(rebasing: text[before..<(text.count - after)])
    }

    private static func isSpace(_ scalar: UnicodeScalar) -> Bool {
        scalar.properties.isWhitespace || 0x1C...0x1F ~= scalar.value
    }
}
