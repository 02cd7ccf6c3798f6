/// Takes the fields of an ISO 8601 date and time apart, byte by byte.
struct DateTimeFields {
    private let text: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    var isAtEnd: Bool { at == text.count }

    /// `YYYY-MM-DDT` as days since 1970-01-01.
    mutating func day() -> Int? {
        guard let year = digits(4), take(0x2D), let month = digits(2), take(0x2D), let day = digits(2), take(0x54),
            1...12 ~= month, day >= 1, day <= Self.length(of: month, year)
        else { return nil }
        return CivilDate.days(year: year, month: month, day: day)
    }

    /// `HH:MM:SS` and an optional fraction.
    mutating func time() -> (seconds: Int, microseconds: Int)? {
        guard let hour = digits(2), hour < 24, take(0x3A), let minute = digits(2), minute < 60, take(0x3A),
            let second = digits(2), second < 60, let fraction = fraction()
        else { return nil }
        return (hour * 3_600 + minute * 60 + second, fraction)
    }

    /// `Z` or `±HH:MM`, up to fourteen hours, in minutes.
    mutating func offset() -> Int? {
        if take(0x5A) { return 0 }
        guard at < text.count, text[at] == 0x2B || text[at] == 0x2D else { return nil }
        let sign = text[at] == 0x2B ? 1 : -1
        at += 1
        guard let hours = digits(2), take(0x3A), let minutes = digits(2), minutes < 60, hours * 60 + minutes <= 840
        else {
            return nil
        }
        return sign * (hours * 60 + minutes)
    }

    /// Microseconds of `.123456…`; 0 when there is no fraction.
    private mutating func fraction() -> Int? {
        guard take(0x2E) else { return 0 }
        let start = at
        var value = 0
        while at < text.count, text[at] &- 0x30 < 10 {
            if at - start < 6 { value = value * 10 + Int(text[at] - 0x30) }
            at += 1
        }
        guard at > start else { return nil }
        for _ in min(at - start, 6)..<6 { value *= 10 }
        return value
    }

    @inline(__always)
    private mutating func digits(_ count: Int) -> Int? {
        guard at + count <= text.count else { return nil }
        var value = 0
        for index in at..<(at + count) {
            let digit = text[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        at += count
        return value
    }

    @inline(__always)
    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < text.count, text[at] == byte else { return false }
        at += 1
        return true
    }

    private static func length(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
