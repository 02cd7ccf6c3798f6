extension JSONReader {
    /// Reads a number and keeps its lexeme.
    mutating func number() throws(Fault) -> JSONNumber {
        let start = try scanNumber()
        return JSONNumber(
            lexeme: String(decoding: UnsafeBufferPointer(start: base + start, count: at - start), as: UTF8.self))
    }

    /// Passes a number (RFC 8259, section 6) and says where it began.
    mutating func scanNumber() throws(Fault) -> Int {
        let first = peek()
        guard first == 0x2D || Self.isDigit(first) else { throw wrongType("number") }
        let start = at
        if first == 0x2D { at += 1 }
        if byte == 0x30 { at += 1 } else { try digits(start) }
        if byte == 0x2E {
            at += 1
            try digits(start)
        }
        if byte | 0x20 == 0x65 { try exponent(start) }
        guard !Self.isDigit(byte) else { throw Fault(.badNumber, at: start) }
        return start
    }

    private mutating func exponent(_ start: Int) throws(Fault) {
        at += 1
        if byte == 0x2B || byte == 0x2D { at += 1 }
        try digits(start)
    }

    /// One digit or more.
    private mutating func digits(_ start: Int) throws(Fault) {
        guard Self.isDigit(byte) else { throw Fault(at < end ? .badNumber : .unexpectedEnd, at: at < end ? start : at) }
        while Self.isDigit(byte) { at += 1 }
    }

    /// The next byte, 0 at the end.
    private var byte: UInt8 { at < end ? base[at] : 0 }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
