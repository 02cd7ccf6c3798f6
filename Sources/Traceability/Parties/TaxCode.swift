/// A tax code ("mã số thuế") in one spelling: 10 digits of an organisation, 13 of a branch (`0312345678-001`), 12 of a person, where
/// it is the personal number and so personal data.
package struct TaxCode: Hashable, Sendable {
    package enum Kind: Sendable { case organisation, branch, person }

    /// Digits alone; a branch's with the hyphen.
    package let text: String
    package let kind: Kind

    /// Nil for what has another number of digits. Blanks, dots and hyphens between digits mean nothing.
    package init?(_ typed: some StringProtocol) {
        guard let digits = Self.digits(of: typed) else { return nil }
        switch digits.count {
        case 10: (text, kind) = (digits, .organisation)
        case 13: (text, kind) = ("\(digits.prefix(10))-\(digits.suffix(3))", .branch)
        case 12: (text, kind) = (digits, .person)
        default: return nil
        }
    }

    package var isPersonal: Bool { kind == .person }

    /// Whether the tenth digit is what the first nine make it (weights 31, 29, 23 … 3, modulo 11). A personal number has no such digit.
    package var hasRightCheckDigit: Bool {
        guard kind != .person else { return true }
        let digits = text.utf8.prefix(10).map { Int($0 & 15) }
        let sum = zip(digits, [31, 29, 23, 19, 17, 13, 7, 5, 3]).reduce(0) { $0 + $1.0 * $1.1 }
        return 10 - sum % 11 == digits[9]
    }

    /// Digits of what was typed; nil where anything but digits and separators is in it.
    static func digits(of typed: some StringProtocol) -> String? {
        var digits = ""
        for character in typed.unicodeScalars {
            if (0x30...0x39).contains(character.value) {
                digits.unicodeScalars.append(character)
            } else if !" .-\u{A0}".unicodeScalars.contains(character) {
                return nil
            }
        }
        return digits
    }
}
