/// Spreadsheets keep a moment as days since an epoch. Excel's first one counts a 29 February 1900 that never was; the second, of old Macintosh files, begins
/// in 1904.
extension CellDate {
    /// - Returns: `nil` for what is no day between 1900 and 9999, the day that never was among it.
    package init?(serial: Double, since1904: Bool = false) {
        guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
        // A time of day comes back from a fraction only when it is rounded.
        let seconds = Int((serial * 86_400).rounded())
        let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
        guard let days = Self.days(sinceEpoch: day, since1904: since1904) else { return nil }
        self.init(daysSince1970: days, second: second)
    }

    /// In the 1900 system.
    package var serial: Double {
        let days = daysSince1970 + Self.from1900
        // Before 1 March 1900 the day that never was has not been counted yet.
        return Double(days < 61 ? days - 1 : days) + Double(second) / 86_400
    }

    private static let from1900 = 25_569
    private static let from1904 = 24_107

    private static func days(sinceEpoch day: Int, since1904: Bool) -> Int? {
        if since1904 { return day - from1904 }
        if day == 0 || day == 60 { return nil }
        return (day < 60 ? day + 1 : day) - from1900
    }

    /// Howard Hinnant's days_from_civil, for years after 0.
    private var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = shifted.quotientAndRemainder(dividingBy: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private init?(daysSince1970: Int, second: Int) {
        let (era, dayOfEra) = (daysSince1970 + 719_468).quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let turned = (5 * dayOfYear + 2) / 153
        let month = turned < 10 ? turned + 3 : turned - 9
        self.init(
            year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * turned + 2) / 5 + 1,
            second: second)
    }
}
