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

    static func named(_ code: String) -> ApplicationIdentifier? {
        let utf8 = code.utf8
        return named(utf8.span, in: 0..<utf8.count)
    }

    /// True when `range` holds the code of a primary key.
    static func isPrimaryKey(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
        named(bytes, in: range)?.isPrimaryKey ?? false
    }

    private static func slot(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard (2...4).contains(range.count) else { return nil }
        for place in range where !bytes[place].isDigit { return nil }
        return [0, 100, 1_100][range.count - 2] + bytes.number(range)
    }
}
