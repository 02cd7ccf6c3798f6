/// A key the province gives to goods and places of who has no GS1 prefix: `NB-75-AB1234-C`, "mã nội bộ". It begins with letters, so it is
/// no GTIN and no element string to any reader, and a code released to the market cannot be confused with one of GS1
/// (NĐ 37/2026/NĐ-CP Điều 28.4b). Said over the telephone it is two letters, two digits, two letters, four digits and a letter; one
/// wrong character or two that changed places are noticed.
package struct ProvinceKey: Hashable, Sendable {
    /// In the one spelling that is printed.
    package let text: String
    /// Two digits: who gave it.
    package let province: String
    /// From 0.
    package let number: Int64

    /// Letters that Vietnamese has and that look or sound like no digit and no other.
    private static let letters = Array("ABCDEGHKLMNPRSTVXY".utf8)
    /// As many as a prime, so that every error of one or two places shows.
    private static let checks = letters + [UInt8(ascii: "U")]
    private static let weights = [1, 2, 3, 4, 5, 6, 7, 8]
    private static let digits: Int64 = 10_000

    package static var capacity: Int64 { Int64(letters.count * letters.count) * digits }

    /// - Returns: nil for what is no province's code, and behind the last number.
    package init?(province: String, number: Int64) {
        guard number >= 0, number < Self.capacity, province.utf8.count == 2, province.utf8.allSatisfy(Self.isDigit)
        else { return nil }
        let pair = Int(number / Self.digits)
        let letters = [Self.letters[pair / Self.letters.count], Self.letters[pair % Self.letters.count]]
        let tail = Array(String(Self.digits + number % Self.digits).utf8.dropFirst())
        self.init(body: Array(province.utf8) + letters + tail, number: number)
    }

    /// What somebody typed, said or scanned: in either case, with or without hyphens, blanks and the `NB` before it.
    package init?(reading typed: String) {
        guard let (body, check) = Self.parts(of: typed) else { return nil }
        let pair = Self.letters.firstIndex(of: body[2])! * Self.letters.count + Self.letters.firstIndex(of: body[3])!
        let tail = body[4...].reduce(Int64(0)) { $0 * 10 + Int64($1 & 15) }
        self.init(body: body, number: Int64(pair) * Self.digits + tail)
        guard Self.check(of: body) == check else { return nil }
    }

    /// Whether a text is meant to be such a key, its check letter apart: who mistyped one is told so.
    package static func isMeant(by typed: String) -> Bool {
        Self.plain(typed).hasPrefix("NB") && parts(of: typed) != nil
    }

    private init(body: [UInt8], number: Int64) {
        let part = { (range: Range<Int>) in String(decoding: body[range], as: UTF8.self) }
        let check = String(decoding: [Self.check(of: body)], as: UTF8.self)
        province = part(0..<2)
        text = "NB-\(part(0..<2))-\(part(2..<8))-\(check)"
        self.number = number
    }

    private static func plain(_ typed: String) -> String {
        typed.prefix(64).filter { !$0.isWhitespace && $0 != "-" && $0 != "." }.uppercased()
    }

    /// Two digits, two letters, four digits; and the letter behind them.
    private static func parts(of typed: String) -> (body: [UInt8], check: UInt8)? {
        let plain = plain(typed)
        let bytes = Array((plain.hasPrefix("NB") ? plain.dropFirst(2) : plain[...]).utf8)
        guard bytes.count == 9, (bytes[0...1] + bytes[4...7]).allSatisfy(isDigit),
            bytes[2...3].allSatisfy(letters.contains), checks.contains(bytes[8])
        else { return nil }
        return (Array(bytes[0...7]), bytes[8])
    }

    /// Each place has its weight; letters count by their place in the alphabet above.
    private static func check(of body: [UInt8]) -> UInt8 {
        let values = body.map { isDigit($0) ? Int($0 & 15) : letters.firstIndex(of: $0)! }
        return checks[zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } % checks.count]
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
