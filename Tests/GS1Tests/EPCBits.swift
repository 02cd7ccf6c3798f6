/// Writes bits as tags hold them, for the tests of their reader.
struct EPCBits {
    private(set) var bits: [UInt8] = []

    init(header: Int) { number(header, 8) }

    mutating func number(_ value: Int, _ width: Int) {
        for shift in (0..<width).reversed() { bits.append(UInt8(value >> shift & 1)) }
    }

    /// Digits of any count as one number.
    mutating func decimal(_ digits: String, _ width: Int) {
        var rest = digits.utf8.map { Int($0) - 48 }
        var reversed: [UInt8] = []
        while reversed.count < width {
            var carry = 0
            for index in rest.indices {
                let value = carry * 10 + rest[index]
                (rest[index], carry) = (value / 2, value % 2)
            }
            reversed.append(UInt8(carry))
        }
        precondition(rest.allSatisfy { $0 == 0 }, "\(digits) does not fit")
        bits += reversed.reversed()
    }

    /// Four bits a digit.
    mutating func digits(_ text: String) {
        for byte in text.utf8 { number(Int(byte) - 48, 4) }
    }

    /// Seven bits a character; zeros up to `width`, where there is one.
    mutating func sevenBits(_ text: String, upTo width: Int = 0) {
        for byte in text.utf8 { number(Int(byte), 7) }
        for _ in 0..<max(0, width - text.utf8.count * 7) { bits.append(0) }
    }

    /// Six bits a character, and a character of zeros.
    mutating func sixBits(_ text: String) {
        for byte in text.utf8 { number(Int(byte & 63), 6) }
        number(0, 6)
    }

    /// A text in one of the packings, the length of which is written with as many bits as its greatest takes.
    mutating func packed(_ text: String, most: Int, as packing: Int) {
        number(packing, 3)
        let length = text.utf8.count
        number(length, Self.width(of: most))
        switch packing {
        case 0: decimal(text, Self.widths[length])
        case 1, 2: for sign in text { number(sign.hexDigitValue!, 4) }
        case 3: for sign in text { number(Self.base64.firstIndex(of: sign)!, 6) }
        case 4: sevenBits(text)
        default: code40(text)
        }
    }

    /// Digits alone.
    mutating func packed(number text: String, most: Int) {
        number(text.utf8.count, Self.width(of: most))
        decimal(text, Self.widths[text.utf8.count])
    }

    mutating func delimited(_ text: String, as packing: Int) {
        let head = text.prefix { $0.isNumber }
        digits(String(head))
        number(head.count == text.count ? 15 : 14, 4)
        if head.count < text.count { packed(String(text.dropFirst(head.count)), most: 30, as: packing) }
    }

    /// "261231" as a day in sixteen bits.
    mutating func date(_ text: String) {
        for (start, width) in [(0, 7), (2, 4), (4, 5)] {
            number(Int(text.dropFirst(start).prefix(2))!, width)
        }
    }

    private mutating func code40(_ text: String) {
        let alphabet = Array("\0ABCDEFGHIJKLMNOPQRSTUVWXYZ-.:0123456789")
        let indices = text.map { alphabet.firstIndex(of: $0)! } + [0, 0]
        for start in stride(from: 0, to: text.count, by: 3) {
            number(indices[start] * 1_600 + indices[start + 1] * 40 + indices[start + 2] + 1, 16)
        }
    }

    // MARK: Text

    var hexadecimal: String { "eh" + groups(of: 4).map { String($0, radix: 16) }.joined() }
    var base64Text: String { "ex" + String(groups(of: 6).map { Self.base64[$0] }) }

    private func groups(of width: Int) -> [Int] {
        stride(from: 0, to: bits.count, by: width).map { start in
            (start..<start + width).reduce(0) { $0 << 1 | ($1 < bits.count ? Int(bits[$1]) : 0) }
        }
    }

    private static let base64 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

    private static func width(of most: Int) -> Int { String(most, radix: 2).count }

    /// Bits of so many digits: the standard's table B.
    static let widths = [
        0, 4, 7, 10, 14, 17, 20, 24, 27, 30, 34, 37, 40, 44, 47, 50, 54, 57, 60, 64, 67, 70, 74, 77, 80, 84, 87, 90, 94,
        97, 100,
    ]

    /// The packings that a text fits in.
    static func packings(of text: String) -> [Int] {
        let upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", digits = "0123456789"
        let alphabets = [
            (0, digits), (1, digits + "ABCDEF"), (2, digits + "abcdef"), (3, String(base64)),
            (5, digits + upper + "-.:"),
        ]
        return [4] + alphabets.filter { _, alphabet in text.allSatisfy(alphabet.contains) }.map(\.0)
    }
}
