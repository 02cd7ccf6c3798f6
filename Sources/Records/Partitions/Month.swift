/// A calendar month in UTC, counted from January 1970: what a partition holds.
struct Month: Hashable, Comparable {
    /// Months since January 1970.
    let index: Int

    init(index: Int) {
        self.index = index
    }

    /// The month an instant (microseconds UTC) falls in.
    init(containing instant: Int64) {
        let days = Int((Double(instant) / 86_400_000_000).rounded(.down))
        self.init(index: Self.civil(days: days))
    }

    var year: Int { 1970 + Int((Double(index) / 12).rounded(.down)) }
    /// 1…12.
    var month: Int { index - (year - 1970) * 12 + 1 }
    var next: Month { Month(index: index + 1) }
    /// `2026_11`: safe in a table's name.
    var suffix: String { "\(year)_\(month < 10 ? "0" : "")\(month)" }
    /// Its first instant, microseconds UTC.
    var start: Int64 { Int64(Self.days(year: year, month: month)) * 86_400_000_000 }

    static func < (left: Month, right: Month) -> Bool { left.index < right.index }

    /// Month index of a day counted from 1970-01-01 (the calendar repeats every 400 years, 146,097 days).
    private static func civil(days: Int) -> Int {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        return (era * 400 + yearOfEra - 1970) * 12 + fromMarch + 2
    }

    /// Days from 1970-01-01 to the first of a month.
    private static func days(year: Int, month: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
