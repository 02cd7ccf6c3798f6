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
        var (start, end) = (0, text.count)
        while let width = space(text, { start + $0 <= end ? start : nil }) { start += width }
        while let width = space(text, { end - $0 >= start ? end - $0 : nil }) { end -= width }
        return UnsafeBufferPointer(rebasing: text[start..<end])
    }

    /// The width of a space that stands where `place` says that one of its width would; nil when there is none.
    @inline(__always)
    private static func space(_ text: UnsafeBufferPointer<UInt8>, _ place: (Int) -> Int?) -> Int? {
        if let at = place(1), isSpace(text[at]) { return 1 }
        if let at = place(2), text[at] == 0xC2, text[at + 1] == 0x85 || text[at + 1] == 0xA0 { return 2 }
        if let at = place(3), isSpace(text[at], text[at + 1], text[at + 2]) { return 3 }
        return nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte || 0x1C...0x1F ~= byte }

    /// The spaces of Unicode's White_Space whose UTF-8 has three bytes.
    private static func isSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE1, 0x9A): third == 0x80  // U+1680
        case (0xE2, 0x80): 0x80...0x8A ~= third || third == 0xA8 || third == 0xA9 || third == 0xAF  // U+2000 to U+202F
        case (0xE2, 0x81): third == 0x9F  // U+205F
        case (0xE3, 0x80): third == 0x80  // U+3000
        default: false
        }
    }
}
