/// Days on which offices work. Saturdays and Sundays off, and the days of Bộ luật Lao động 45/2019/QH14, Điều 111.3 and 112.
package struct WorkingDays: Hashable, Sendable {
    /// Off besides: what the Prime Minister or the province decided for one year.
    package let off: Set<CivilDay>
    /// Worked all the same: Saturdays exchanged for another day, and holidays of the rule below that were laid on other days.
    package let worked: Set<CivilDay>

    package init(off: Set<CivilDay> = [], worked: Set<CivilDay> = []) {
        self.off = off
        self.worked = worked
    }

    /// `2027-02-05, +2027-02-13`: a day off, and one that is worked. Nil for anything else.
    package init?(reading text: String) {
        var (off, worked) = (Set<CivilDay>(), Set<CivilDay>())
        for part in text.split(whereSeparator: { ", ;\n\t".contains($0) }) {
            let isWorked = part.hasPrefix("+")
            let digits = isWorked ? part.dropFirst() : part
            guard digits.utf8.count == 10, let day = CivilDay(reading: digits) else { return nil }
            if isWorked { worked.insert(day) } else { off.insert(day) }
        }
        guard off.isDisjoint(with: worked) else { return nil }
        self.init(off: off, worked: worked)
    }

    package func isWorked(_ day: CivilDay) -> Bool {
        if worked.contains(day) { return true }
        return !day.isWeekend && !off.contains(day) && !Self.holidays(of: day.components.year).contains(day)
    }

    /// The day so many working days later; a count of 0 is the next working day from `start` on, itself included.
    package func day(_ count: Int, after start: CivilDay) -> CivilDay {
        var (day, left) = (start, count)
        if count <= 0 {
            while !isWorked(day) { day = day.next }
            return day
        }
        while left > 0 {
            day = day.next
            if isWorked(day) { left -= 1 }
        }
        return day
    }

    /// Working days after the first up to the second; 0 where the second is not later.
    package func count(after start: CivilDay, through end: CivilDay) -> Int {
        guard end > start else { return 0 }
        return (start.number + 1...end.number).count { isWorked(CivilDay(number: $0)) }
    }

    /// The days off of a year, with those given for what falls on a weekend.
    package static func holidays(of year: Int) -> Set<CivilDay> {
        let statutory = statutory(of: year)
        var all = Set(statutory)
        for day in statutory.sorted() where day.isWeekend {
            var instead = day.next
            while instead.isWeekend || all.contains(instead) { instead = instead.next }
            all.insert(instead)
        }
        return all
    }

    private static func statutory(of year: Int) -> [CivilDay] {
        var days = [(1, 1), (4, 30), (5, 1), (9, 2)].compactMap { CivilDay(year: year, month: $0.0, day: $0.1) }
        if let national = days.last { days.append(secondDay(of: national)) }
        if let lunar = LunarDays.of(year) {
            // The last day of the old year and the first four of the new one.
            days += (-1...3).map { CivilDay(number: lunar.newYear.number + $0) }
            days.append(lunar.kings)
        }
        return days
    }

    /// "02 ngày (ngày 02 tháng 9 dương lịch và 01 ngày liền kề trước hoặc sau)": the one that makes the longer rest, as it was chosen
    /// every year; another choice is a setting.
    private static func secondDay(of national: CivilDay) -> CivilDay {
        // After a Monday or a Thursday the day after joins the weekend or prolongs it.
        [0, 3].contains(national.weekday) ? national.next : CivilDay(number: national.number - 1)
    }
}

extension CivilDay {
    /// 0 is Monday.
    var weekday: Int { ((number + 3) % 7 + 7) % 7 }
    fileprivate var isWeekend: Bool { weekday > 4 }
    fileprivate var next: CivilDay { CivilDay(number: number + 1) }
}
