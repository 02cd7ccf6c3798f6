/// Doubles without a fraction, digit by digit, however large.
enum WholeNumber {
    static func digits(_ value: Double) -> [UInt8] {
        if let small = Int64(exactly: value) { return Array("\(small)".utf8) }
        return (value < 0 ? [0x2D] : []) + large(value.magnitude)
    }

    /// The 53 bits of the significand, doubled in decimal as often as the exponent says.
    private static func large(_ value: Double) -> [UInt8] {
        let shift = Int(value.exponent) - 52
        let significand = UInt64(value.significandBitPattern) | 1 << 52
        var digits = "\(significand)".utf8.reversed().map { $0 - 0x30 }
        for _ in 0..<shift {
            var carry: UInt8 = 0
            for index in digits.indices {
                let doubled = digits[index] * 2 + carry
                digits[index] = doubled % 10
                carry = doubled / 10
            }
            if carry > 0 { digits.append(carry) }
        }
        return digits.reversed().map { $0 + 0x30 }
    }
}
