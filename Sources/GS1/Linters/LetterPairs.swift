/// Which pairs of capital letters are codes of a list.
struct LetterPairs: Sendable {
    private var known = [Bool](repeating: false, count: 26 * 26)

    init(_ codes: some Sequence<Substring>) {
        for code in codes {
            let bytes = Array(code.utf8)
            known[Self.slot(bytes[0], bytes[1])!] = true
        }
    }

    func contains(_ first: UInt8, _ second: UInt8) -> Bool { Self.slot(first, second).map { known[$0] } ?? false }

    private static func slot(_ first: UInt8, _ second: UInt8) -> Int? {
        guard (65...90).contains(first), (65...90).contains(second) else { return nil }
        return Int(first - 65) * 26 + Int(second - 65)
    }
}
