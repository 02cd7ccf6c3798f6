/// A job's number as clients see it: thirteen characters of Crockford's base 32, in order of arrival.
package struct CaptureJobID: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }

    /// Reads a job ID; `nil` for anything this program would not have written.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 13 else { return nil }
        var number: UInt64 = 0
        for byte in text.utf8 {
            guard let digit = Self.alphabet.firstIndex(of: byte), number >> 59 == 0 else { return nil }
            number = number << 5 | UInt64(digit)
        }
        guard number <= UInt64(Int64.max) else { return nil }
        self.number = Int64(number)
    }

    package var description: String {
        let digits = (0..<13).map { Self.alphabet[Int(UInt64(number) >> UInt64(60 - 5 * $0) & 31)] }
        return String(decoding: digits, as: UTF8.self)
    }

    package static func < (left: CaptureJobID, right: CaptureJobID) -> Bool { left.number < right.number }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
