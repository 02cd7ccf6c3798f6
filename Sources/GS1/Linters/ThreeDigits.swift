/// Which numbers of three digits are codes of a list.
struct ThreeDigits: Sendable {
    private var known = [Bool](repeating: false, count: 1_000)

    init(_ codes: some Sequence<Substring>) {
        for code in codes { known[Int(code)!] = true }
    }

    func contains(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
        guard range.count == 3 else { return false }
        for index in range where !bytes[index].isDigit { return false }
        return known[bytes.number(range)]
    }
}
