extension ApplicationIdentifier {
    /// Row numbers by code; a code of n digits lies behind all shorter ones. -1: no such identifier.
    private static let index: [Int16] = {
        var index = [Int16](repeating: -1, count: 11_100)
        for (row, facts) in table.enumerated() {
            let code = Array(facts.code.utf8)
            index[slot(code.span, code.indices)!] = Int16(row)
        }
        return index
    }()

    /// The identifier whose code fills `range`.
    static func named(_ bytes: Span<UInt8>, in range: Range<Int>) -> ApplicationIdentifier? {
        guard let slot = slot(bytes, range), index[slot] >= 0 else { return nil }
        return ApplicationIdentifier(row: index[slot])
    }

    /// The row of a code by its number, -1 where there is none.
    static func row(at slot: Int16) -> Int16 { index[Int(slot)] }

    static func named(_ code: String) -> ApplicationIdentifier? {
        let utf8 = code.utf8
        return named(utf8.span, in: 0..<utf8.count)
    }

    /// The identifier that begins at `start`. No code is the beginning of another.
    static func beginning(_ bytes: Span<UInt8>, at start: Int, end: Int) -> (ApplicationIdentifier, end: Int)? {
        for length in 2...4 where start + length <= end {
            if let identifier = named(bytes, in: start..<start + length) { return (identifier, start + length) }
        }
        return nil
    }

    /// True for digits that could name an identifier the table does not know: known ones that begin with the same two
    /// digits are as long.
    static func couldBe(_ bytes: Span<UInt8>, in code: Range<Int>) -> Bool {
        guard slot(bytes, code) != nil, named(bytes, in: code) == nil else { return false }
        let length = lengths[bytes.number(code.lowerBound..<code.lowerBound + 2)]
        return length == 0 || length == code.count
    }

    /// The length of the codes that begin with these two digits; 0 where there is none.
    private static let lengths: [Int] = {
        var lengths = [Int](repeating: 0, count: 100)
        for facts in table { lengths[Int(facts.code.prefix(2))!] = facts.code.utf8.count }
        return lengths
    }()

    /// True when `range` holds the code of a primary key.
    static func isPrimaryKey(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
        named(bytes, in: range)?.isPrimaryKey ?? false
    }

    /// The number of a code among all that could be: those of two digits, of three, of four. Codes that differ only in
    /// their last digits stand side by side.
    static func slot(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard (2...4).contains(range.count) else { return nil }
        for place in range where !bytes[place].isDigit { return nil }
        return (range.count == 2 ? 0 : range.count == 3 ? 100 : 1_100) + bytes.number(range)
    }
}
