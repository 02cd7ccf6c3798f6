extension Linter {
    /// YYMMDD or YYYYMMDD; the `…d0` forms allow day 00, "the month is all we know".
    func date(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        let yearDigits = self == .yyyymmd0 || self == .yyyymmdd ? 4 : 2
        guard range.count == yearDigits + 4 else { throw GS1Error(.length, position: range.upperBound) }
        let place = range.lowerBound + yearDigits
        let year = bytes.number(range.lowerBound..<place)
        let month = bytes.number(place..<place + 2)
        guard (1...12).contains(month) else { throw Self.wrongDate(bytes, place, part: "month") }
        let day = bytes.number(place + 2..<place + 4)
        let first = self == .yymmd0 || self == .yyyymmd0 ? 0 : 1
        guard day >= first, day <= Self.days(in: month, of: year, isShort: yearDigits == 2) else {
            throw Self.wrongDate(bytes, place + 2, part: "day")
        }
    }

    /// HH, MI, SS or HHMI on a clock of 24 hours.
    func time(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        guard range.count == (self == .hhmi ? 4 : 2) else { throw GS1Error(.length, position: range.upperBound) }
        var limit = self == .hh || self == .hhmi ? 24 : 60
        for place in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
            guard bytes.number(place..<place + 2) < limit else {
                throw GS1Error(.time, position: place, arguments: ["found": bytes.text(place..<place + 2)])
            }
            limit = 60
        }
    }

    private static func wrongDate(_ bytes: Span<UInt8>, _ place: Int, part: String) -> GS1Error {
        GS1Error(.date, position: place, arguments: ["found": bytes.text(place..<place + 2), "part": part])
    }

    /// Two-digit years lie between 1950 and 2100 (General Specifications 7.12), where every fourth one is a leap year.
    private static func days(in month: Int, of year: Int, isShort: Bool) -> Int {
        switch month {
        case 2: year % 4 == 0 && (isShort || year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
