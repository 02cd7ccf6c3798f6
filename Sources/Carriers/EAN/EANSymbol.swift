/// EAN-13, EAN-8 and UPC-A (ISO/IEC 15420; General Specifications 5.2): seven modules a digit between guards.
enum EANSymbol {
    /// - Parameter digits: 8, 12 or 13 of them, the last being the check digit.
    static func modules(of digits: [Int]) -> Modules {
        let all = digits.count == 12 ? [0] + digits : digits
        // The first digit of thirteen has no bars: it stands in how the next six are drawn.
        let body = all.count == 13 ? Array(all.dropFirst()) : all
        let parity = all.count == 13 ? parities[all[0]] : "AAAA"
        let half = body.count / 2
        let left = zip(body, parity).map { $1 == "A" ? digit($0) : Array(digit($0).map { !$0 }.reversed()) }
        let right = body.dropFirst(half).map { digit($0).map { !$0 } }
        let guardBars = [true, false, true]
        let centre = [false] + guardBars + [false]
        let dark = guardBars + left.flatMap(\.self) + centre + right.flatMap(\.self) + guardBars
        return Modules(columns: dark.count, dark: dark)
    }

    /// The columns whose bars reach down between the digits: the guards, and the outer digits of a UPC-A.
    static func guards(of carrier: Carrier) -> [Range<Int>] {
        switch carrier {
        case .ean8: [0..<3, 31..<36, 64..<67]
        case .upcA: [0..<10, 45..<50, 85..<95]
        default: [0..<3, 45..<50, 92..<95]
        }
    }

    /// Set A. Set C is its opposite, set B is set C from the right.
    private static func digit(_ number: Int) -> [Bool] { setA[number].map { $0 == "1" } }

    private static let setA = [
        "0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011",
    ]

    private static let parities = [
        "AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA",
    ]
}
