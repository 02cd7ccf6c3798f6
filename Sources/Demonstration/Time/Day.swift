/// A day of the Gregorian calendar, as people in Asia/Ho_Chi_Minh write it.
struct Day: Hashable, Comparable, Sendable {
    let daysSince1970: Int

    static func < (left: Day, right: Day) -> Bool { left.daysSince1970 < right.daysSince1970 }

    func adding(_ days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

    /// Year, month and day by the era arithmetic of the proleptic Gregorian calendar (400-year eras starting 1 March).
    var civil: (year: Int, month: Int, day: Int) {
        let shifted = daysSince1970 + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// `2026-05-12`.
    var text: String {
        let (year, month, day) = civil
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }

    /// `260512`, as lot codes of the trade begin.
    var short: String {
        let (year, month, day) = civil
        return "\(twoDigits(year % 100))\(twoDigits(month))\(twoDigits(day))"
    }
}
