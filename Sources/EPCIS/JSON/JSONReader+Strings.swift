extension JSONReader {
    /// A string as it stands in the text, between its quotes.
    struct StringToken {
        let start: Int
        let count: Int
        let isEscaped: Bool

        /// Where the opening quote stands.
        var offset: Int { start - 1 }
    }

    /// Reads a string, quotes included, and checks every byte of it.
    @inline(__always)
    mutating func stringToken() throws(Fault) -> StringToken {
        guard peek() == 0x22, at < end else { throw wrongType("string") }
        at += 1
        let start = at
        while at + 8 <= end {
            let word = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self).littleEndian
            let special = Self.specialBytes(word)
            guard special != 0 else {
                at += 8
                continue
            }
            at += special.trailingZeroBitCount >> 3
            break
        }
        return try finishToken(start)
    }

    /// High bit of every byte that is a quote, a backslash, a control character or beyond ASCII. Only the lowest is certain.
    @inline(__always)
    private static func specialBytes(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let found =
            ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- ones &* 0x20) & ~word) | word
        return found & 0x8080_8080_8080_8080
    }

    @inline(__always)
    private mutating func finishToken(_ start: Int) throws(Fault) -> StringToken {
        guard at < end, base[at] == 0x22 else { return try slowToken(start) }
        return try closed(start, escaped: false)
    }

    /// The rest of a string that holds escapes or characters beyond ASCII.
    private mutating func slowToken(_ start: Int) throws(Fault) -> StringToken {
        var escaped = false
        while at < end {
            switch base[at] {
            case 0x22: return try closed(start, escaped: escaped)
            case 0x5C:
                escaped = true
                try checkEscape()
            case 0x00: throw Fault(.nullCharacter, at: at)
            case 0x01...0x1F: throw Fault(.controlCharacter, at: at, ["found": "U+00" + Hexadecimal.text([base[at]])])
            case 0x80...: try checkUTF8()
            default: at += 1
            }
        }
        throw Fault(.unexpectedEnd, at: at)
    }

    @inline(__always)
    private mutating func closed(_ start: Int, escaped: Bool) throws(Fault) -> StringToken {
        let token = StringToken(start: start, count: at - start, isEscaped: escaped)
        if token.count > limits.maxStringBytes {
            throw Fault(.stringTooLong, at: token.offset, ["limit": "\(limits.maxStringBytes)"])
        }
        at += 1
        return token
    }

    @inline(__always)
    mutating func string() throws(Fault) -> String { try text(stringToken()) }

    /// The characters of a token.
    @inline(__always)
    func text(_ token: StringToken) -> String {
        token.isEscaped ? unescaped(token) : String(decoding: bytes(token), as: UTF8.self)
    }

    /// The bytes of a token as written, escapes and all.
    @inline(__always)
    func bytes(_ token: StringToken) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: base + token.start, count: token.count)
    }
}
