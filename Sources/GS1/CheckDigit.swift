/// The check digit of numeric GS1 keys (General Specifications 7.9.1): weights 3, 1, 3, … from the right, modulo 10.
package enum CheckDigit {
    /// The digit that belongs behind `body`, or nil when `body` holds anything but ASCII digits.
    package static func following(_ body: some StringProtocol) -> Character? {
        guard body.utf8.allSatisfy({ $0.isDigit }) else { return nil }
        return Character(UnicodeScalar(following(Array(body.utf8))))
    }

    /// As above, over ASCII digits already known to be digits; answers an ASCII digit.
    static func following(_ body: some BidirectionalCollection<UInt8>) -> UInt8 {
        var sum = 0
        var weight = 3
        for byte in body.reversed() {
            sum += Int(byte & 15) * weight
            weight = 4 - weight
        }
        return digit(completing: sum)
    }

    /// The digit that belongs at the end of `range`, whose last byte is the digit found there.
    static func expected(_ bytes: Span<UInt8>, in range: Range<Int>) -> UInt8 {
        var sum = 0
        var weight = 3
        var index = range.upperBound - 2
        while index >= range.lowerBound {
            sum += Int(bytes[index] & 15) * weight
            weight = 4 - weight
            index -= 1
        }
        return digit(completing: sum)
    }

    private static func digit(completing sum: Int) -> UInt8 { UInt8(48 + (10 - sum % 10) % 10) }
}
