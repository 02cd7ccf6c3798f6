/// A day of the calendar with a time of day, as a cell shows it: without a zone.
package struct CellDate: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int
    /// Since midnight.
    package let second: Int

    /// - Returns: `nil` when there is no such day between 1900 and 9999, or no such second in it.
    package init?(year: Int, month: Int, day: Int, second: Int = 0) {
        guard (1900...9999).contains(year), (1...12).contains(month), (0..<86_400).contains(second),
            day >= 1, day <= Self.days(in: month, of: year)
        else { return nil }
        (self.year, self.month, self.day, self.second) = (year, month, day, second)
    }

    /// ISO 8601, the time only when it is not midnight.
    package var text: String {
        let date = "\(year)-\(Self.two(month))-\(Self.two(day))"
        guard second > 0 else { return date }
        return "\(date)T\(Self.two(second / 3600)):\(Self.two(second / 60 % 60)):\(Self.two(second % 60))"
    }

    private static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
