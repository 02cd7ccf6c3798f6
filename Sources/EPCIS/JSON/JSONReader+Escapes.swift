extension JSONReader {
    /// Takes one escape, two for a surrogate pair.
    mutating func checkEscape() throws(Fault) {
        let start = at
        guard at + 1 < end else { throw Fault(.unexpectedEnd, at: end) }
        at += 2
        switch base[start + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return
        case 0x75: try checkUnicodeEscape(start)
        default: throw Fault(.badEscape, at: start)
        }
    }

    private mutating func checkUnicodeEscape(_ start: Int) throws(Fault) {
        guard let unit = codeUnit(at) else { throw Fault(.badEscape, at: start) }
        at += 4
        switch unit {
        case 0: throw Fault(.nullCharacter, at: start)
        case 0xD800...0xDBFF: try checkLowSurrogate(start)
        case 0xDC00...0xDFFF: throw Fault(.loneSurrogate, at: start)
        default: return
        }
    }

    private mutating func checkLowSurrogate(_ start: Int) throws(Fault) {
        guard at + 6 <= end, base[at] == 0x5C, base[at + 1] == 0x75, let low = codeUnit(at + 2), low & 0xFC00 == 0xDC00
        else { throw Fault(.loneSurrogate, at: start) }
        at += 6
    }

    /// Four hexadecimal digits.
    private func codeUnit(_ start: Int) -> UInt16? {
        guard start + 4 <= end else { return nil }
        var unit: UInt16 = 0
        for offset in 0..<4 {
            guard let digit = Hexadecimal.value(base[start + offset]) else { return nil }
            unit = unit << 4 | digit
        }
        return unit
    }

    /// The characters of a token that holds escapes. They were checked when it was read.
    @inline(never)
    func unescaped(_ token: StringToken) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(token.count)
        var from = token.start
        let stop = token.start + token.count
        while from < stop {
            guard base[from] == 0x5C else {
                out.append(base[from])
                from += 1
                continue
            }
            from = appendEscape(from, to: &out)
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func appendEscape(_ from: Int, to out: inout [UInt8]) -> Int {
        let letter = base[from + 1]
        guard letter == 0x75 else {
            out.append(Self.escaped[letter] ?? letter)
            return from + 2
        }
        let high = UInt32(codeUnit(from + 2) ?? 0xFFFD)
        guard high & 0xFC00 == 0xD800, let low = codeUnit(from + 8) else {
            out.append(contentsOf: String(UnicodeScalar(high) ?? "\u{FFFD}").utf8)
            return from + 6
        }
        let scalar = 0x10000 + (high - 0xD800) << 10 + UInt32(low) - 0xDC00
        out.append(contentsOf: String(UnicodeScalar(scalar) ?? "\u{FFFD}").utf8)
        return from + 12
    }

    private static let escaped: [UInt8: UInt8] = [0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09]
}
