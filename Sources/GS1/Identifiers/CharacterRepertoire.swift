/// The character sets of element values (General Specifications 7.11), by the letter the standards write for them.
package enum CharacterRepertoire: Character, Hashable, Sendable, CaseIterable {
    /// Digits.
    case numeric = "N"
    /// CSET 82: letters, digits and twenty signs, for lots and serials.
    case cset82 = "X"
    /// CSET 39: capitals, digits, `#`, `-` and `/`, for component and part identifiers.
    case cset39 = "Y"
    /// CSET 64: the URL-safe base 64 alphabet with its `=` padding.
    case cset64 = "Z"

    var characters: ASCIISet {
        switch self {
        case .numeric: .digits
        case .cset82: Self.set82
        case .cset39: Self.set39
        case .cset64: Self.set64
        }
    }

    /// The name a person is told.
    package var name: String {
        switch self {
        case .numeric: "0-9"
        case .cset82: "CSET 82"
        case .cset39: "CSET 39"
        case .cset64: "CSET 64"
        }
    }

    /// The place of a character in CSET 82 (0 to 81), which the check pair counts with.
    static func cset82Value(of byte: UInt8) -> Int? {
        let value = values82[Int(byte)]
        return value < 0 ? nil : Int(value)
    }

    private static let set82 = ASCIISet.alphanumeric.union(ASCIISet("!\"%&'()*+,-./:;<=>?_"))
    private static let set39 = ASCIISet("#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    private static let set64 = ASCIISet.alphanumeric.union(ASCIISet("-_="))
    private static let values82: [Int8] = {
        var values = [Int8](repeating: -1, count: 256)
        var next: Int8 = 0
        for byte in UInt8(0)...127 where set82.contains(byte) {
            values[Int(byte)] = next
            next += 1
        }
        return values
    }()
}
