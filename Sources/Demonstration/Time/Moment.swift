/// A second on the world's clock. Everything in the demonstration happens on a full second.
struct Moment: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    let seconds: Int64

    static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

    func adding(minutes: Int) -> Moment { Moment(seconds: seconds + Int64(minutes) * 60) }
    func adding(hours: Int) -> Moment { adding(minutes: hours * 60) }

    /// `2026-05-12T06:30:00+07:00`, or for a sender whose clock speaks UTC `2026-05-11T23:30:00.000Z`.
    func text(utc: Bool) -> String {
        let local = utc ? seconds : seconds + LocalCalendar.offsetSeconds
        let day = Day(daysSince1970: Int(floorDivide(local, 86_400)))
        let rest = Int(local - Int64(day.daysSince1970) * 86_400)
        let clock = "\(twoDigits(rest / 3600)):\(twoDigits(rest / 60 % 60)):\(twoDigits(rest % 60))"
        return utc ? "\(day.text)T\(clock).000Z" : "\(day.text)T\(clock)+07:00"
    }
}

func floorDivide(_ dividend: Int64, _ divisor: Int64) -> Int64 {
    let quotient = dividend / divisor
    return dividend % divisor < 0 ? quotient - 1 : quotient
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }
