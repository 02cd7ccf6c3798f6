/// What somebody signs in with: a telephone number of Viet Nam, or a user name. Two ways to write one number are one login.
package struct Login: Hashable, Sendable {
    /// `+84912345678`, or a name in lower case. Stored and compared.
    package let text: String

    /// Nil for what is neither.
    package init?(_ typed: String) {
        let plain = typed.filter { !" .-()\u{A0}".contains($0) }
        if let number = Self.number(plain) {
            text = number
        } else if let name = Self.name(typed.filter { !$0.isWhitespace }.lowercased()) {
            text = name
        } else {
            return nil
        }
    }

    package var isPhone: Bool { text.hasPrefix("+") }

    /// As people write it: `0912 345 678`.
    package var shown: String {
        guard isPhone else { return text }
        let digits = "0" + text.dropFirst(3)
        return digits.prefix(4) + " " + digits.dropFirst(4).prefix(3) + " " + digits.dropFirst(7)
    }

    /// Nine digits after the country's or the trunk prefix; ten for fixed lines.
    private static func number(_ text: String) -> String? {
        let prefixes = ["+84", "0084", "84", "0"]
        guard let prefix = prefixes.first(where: text.hasPrefix) else { return nil }
        let digits = text.dropFirst(prefix.count).utf8
        guard (9...10).contains(digits.count), digits.first != UInt8(ascii: "0"), digits.allSatisfy(isDigit) else {
            return nil
        }
        return "+84" + String(digits)!
    }

    /// Three to forty letters without marks, digits, dots, hyphens and underscores, beginning with a letter: no number is a name.
    private static func name(_ text: String) -> String? {
        let bytes = text.utf8
        guard (3...40).contains(bytes.count), bytes.first.map(isLetter) ?? false else { return nil }
        return bytes.allSatisfy { isLetter($0) || isDigit($0) || "._-".utf8.contains($0) } ? text : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
