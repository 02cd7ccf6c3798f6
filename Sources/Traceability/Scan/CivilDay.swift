/// A day of the calendar. Expiries and reports count days in Asia/Ho_Chi_Minh: UTC+7 the year round.
package struct CivilDay: Hashable, Sendable, Comparable {
    /// Days since 1970-01-01.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// The day in Vietnam at an instant, microseconds UTC.
    package init(inVietnamAt instant: Int64) {
        let local = instant &+ 7 * 3_600_000_000
        let day: Int64 = 86_400_000_000
        number = Int(local >= 0 ? local / day : (local - day + 1) / day)
    }

    /// `nil` where no such day exists.
    package init?(year: Int, month: Int, day: Int) {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        self.init(number: era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468)
        guard (year, month, day) == components else { return nil }
    }

    /// The Gregorian year, month and day.
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, ofYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// `2026-11-21`.
    package var text: String {
        let (year, month, day) = components
        let digits = String(year)
        return "\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)-\(Self.two(month))-\(Self.two(day))"
    }

    /// Days from `other` to this one; negative when this one is earlier.
    package func days(since other: CivilDay) -> Int { number - other.number }

    package static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
