/// How the bits of an EPC stand in a URI (Compression Technical Standard for EPC binary strings 4.2).
enum EPCBinaryAlphabet {
    /// `eh`: four bits a character, in small letters.
    case hexadecimal
    /// `ex`: six bits a character (RFC 4648 5).
    case base64

    static let base64Characters: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    /// More than twice what a tag holds (496 bits).
    static let mostBits = 1_024

    /// Nil when the part begins with neither.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "e") else { return nil }
        switch bytes[range.lowerBound + 1] {
        case UInt8(ascii: "h"): self = .hexadecimal
        case UInt8(ascii: "x"): self = .base64
        default: return nil
        }
    }

    var width: Int { self == .hexadecimal ? 4 : 6 }

    /// The bits that a character is; nil for one that does not belong.
    func value(_ byte: UInt8) -> UInt8? {
        switch (self, byte) {
        case (.hexadecimal, UInt8(ascii: "A")...UInt8(ascii: "F")): nil
        case (.hexadecimal, _): byte.hexValue
        case (.base64, UInt8(ascii: "A")...UInt8(ascii: "Z")): byte - 65
        case (.base64, UInt8(ascii: "a")...UInt8(ascii: "z")): byte - 71
        case (.base64, UInt8(ascii: "0")...UInt8(ascii: "9")): byte + 4
        case (.base64, UInt8(ascii: "-")): 62
        case (.base64, UInt8(ascii: "_")): 63
        default: nil
        }
    }

    /// The bits behind the two letters. Errors carry offsets in `bytes`.
    func bits(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) -> BitReader {
        let body = range.dropFirst(2)
        var groups: [UInt8] = []
        for index in body {
            guard let value = value(bytes[index]) else {
                let found = bytes.text(index..<range.upperBound).first.map(String.init) ?? ""
                throw GS1Error(.character, position: index, arguments: ["found": found])
            }
            guard (groups.count + 1) * width <= Self.mostBits else {
                let arguments = ["found": String(body.count), "minimum": "1", "maximum": String(groups.count)]
                throw GS1Error(.length, position: index, arguments: arguments)
            }
            groups.append(value)
        }
        return BitReader(groups, width: width)
    }
}
