extension CivilDay {
    /// A day as events and codes write it: `2026-11-21`, an instant beginning so (`2026-11-21T08:00:00+07:00`: the day as its
    /// writer counts it), or GS1's `YYMMDD`, whose day 00 is the last of the month.
    package init?(reading text: some StringProtocol) {
        let bytes = Array(text.utf8)
        if bytes.count == 6 {
            self.init(sixDigits: bytes)
        } else {
            guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
                bytes.count == 10 || bytes[10] == UInt8(ascii: "T"),
                let year = Self.digits(bytes[0..<4]), let month = Self.digits(bytes[5..<7]),
                let day = Self.digits(bytes[8..<10])
            else { return nil }
            self.init(year: year, month: month, day: day)
        }
    }

    /// The century is GS1's choice (General Specifications 7.12): the nearest within fifty years; all our goods are of this one.
    private init?(sixDigits bytes: [UInt8]) {
        guard let year = Self.digits(bytes[0..<2]), let month = Self.digits(bytes[2..<4]),
            let day = Self.digits(bytes[4..<6]), (1...12).contains(month)
        else { return nil }
        guard day == 0 else {
            self.init(year: 2000 + year, month: month, day: day)
            return
        }
        let next =
            month == 12
            ? CivilDay(year: 2001 + year, month: 1, day: 1) : CivilDay(year: 2000 + year, month: month + 1, day: 1)
        guard let next else { return nil }
        self.init(number: next.number - 1)
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
