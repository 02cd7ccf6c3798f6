/// Counts days back from the anchor; day 0 is the anchor's day in Asia/Ho_Chi_Minh, −1 the day before.
struct LocalCalendar: Sendable {
    /// Asia/Ho_Chi_Minh has kept UTC+7 without summer time since 1975.
    static let offsetSeconds: Int64 = 7 * 3600

    let anchor: Day

    init(anchorMicroseconds: Int64) {
        let seconds = floorDivide(anchorMicroseconds, 1_000_000) + LocalCalendar.offsetSeconds
        anchor = Day(daysSince1970: Int(floorDivide(seconds, 86_400)))
    }

    func day(_ offset: Int) -> Day { anchor.adding(offset) }

    /// A local time of day `offset` days from the anchor.
    func moment(_ offset: Int, _ hour: Int, _ minute: Int = 0) -> Moment {
        let local = Int64(day(offset).daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60)
        return Moment(seconds: local - LocalCalendar.offsetSeconds)
    }

    /// The local day of a moment.
    func day(of moment: Moment) -> Day {
        Day(daysSince1970: Int(floorDivide(moment.seconds + LocalCalendar.offsetSeconds, 86_400)))
    }
}
