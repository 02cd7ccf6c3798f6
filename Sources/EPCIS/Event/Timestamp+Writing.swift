extension Timestamp {
    /// An instant written in UTC, with as many digits of its fraction as are needed: three or six.
    package init(microseconds: Int64) {
        let digits = microseconds % 1_000 == 0 ? 3 : 6
        var bytes: [UInt8] = []
        Timestamp.append(microseconds, digits: digits, to: &bytes)
        self.init(microseconds: microseconds, text: String(decoding: bytes, as: UTF8.self))
    }

    /// Writes `2026-03-01T01:30:00.000Z` with three or six digits of fraction; the rest is cut off.
    static func append(_ microseconds: Int64, digits: Int, to out: inout [UInt8]) {
        let second = Int(microseconds.flooredDivision(by: 1_000_000))
        let fraction = Int(microseconds) - second * 1_000_000
        let day = second.flooredDivision(by: 86_400)
        let time = second - day * 86_400
        let date = CivilDate.date(day)
        append(date.year, width: 4, 0x2D, to: &out)
        append(date.month, width: 2, 0x2D, to: &out)
        append(date.day, width: 2, 0x54, to: &out)
        append(time / 3_600, width: 2, 0x3A, to: &out)
        append(time / 60 % 60, width: 2, 0x3A, to: &out)
        append(time % 60, width: 2, 0x2E, to: &out)
        append(digits == 3 ? fraction / 1_000 : fraction, width: digits, 0x5A, to: &out)
    }

    /// Writes a number with leading zeros and the byte that follows it.
    private static func append(_ value: Int, width: Int, _ after: UInt8, to out: inout [UInt8]) {
        var divisor = width == 2 ? 10 : width == 3 ? 100 : width == 4 ? 1_000 : 100_000
        while divisor > 0 {
            out.append(UInt8(truncatingIfNeeded: value / divisor % 10 + 0x30))
            divisor /= 10
        }
        out.append(after)
    }
}

extension BinaryInteger {
    /// Division that rounds down for negative numbers too.
    func flooredDivision(by divisor: Self) -> Self {
        let quotient = self / divisor
        return self < 0 && quotient * divisor != self ? quotient - 1 : quotient
    }
}
