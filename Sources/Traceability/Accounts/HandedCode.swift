/// A code that one person reads out to another, or writes on paper: groups of four, letters and digits that are not mistaken for one another.
package struct HandedCode: Hashable, Sendable {
    /// Without hyphens.
    package let text: String

    /// Five bits each, so twelve characters are 60 bits.
    package static let length = 12

    /// - Parameter bytes: as many random bytes as the code has characters.
    package init(random bytes: [UInt8]) {
        text = String(decoding: bytes.map { Self.alphabet[Int($0 & 31)] }, as: UTF8.self)
    }

    /// As somebody typed it: small letters, spaces and the usual confusions are forgiven. Nil for what can be no code.
    package init?(_ typed: String) {
        var bytes: [UInt8] = []
        for byte in typed.uppercased().utf8 where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "-") {
            switch byte {
            case UInt8(ascii: "O"): bytes.append(UInt8(ascii: "0"))
            case UInt8(ascii: "I"), UInt8(ascii: "L"): bytes.append(UInt8(ascii: "1"))
            case _ where Self.alphabet.contains(byte): bytes.append(byte)
            default: return nil
            }
        }
        guard bytes.count == Self.length else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// `7K2M-QX4D-90RT`.
    package var shown: String {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: 4)
            .map { String(decoding: bytes[$0..<min($0 + 4, bytes.count)], as: UTF8.self) }.joined(separator: "-")
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
