import Testing

@testable import Demonstration

@Suite("Days counted from the anchor")
struct DayTests {
    @Test(
        "a day number is written as the calendar writes it",
        arguments: [
            (0, "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (20_605, "2026-06-01"),
            (20_819, "2027-01-01"),
        ]
    )
    func civil(days: Int, text: String) {
        #expect(Day(daysSince1970: days).text == text)
    }

    @Test("the anchor's day is the day in Asia/Ho_Chi_Minh, not in UTC")
    func anchor() {
        let lateEveningUTC = LocalCalendar(anchorMicroseconds: 1_780_336_800_000_000)  // 2026-06-01T18:00:00Z
        #expect(lateEveningUTC.day(0).text == "2026-06-02")
    }

    @Test("a moment is the same instant in local time and in UTC")
    func spellings() {
        let calendar = LocalCalendar(anchorMicroseconds: 1_780_300_800_000_000)
        let moment = calendar.moment(-1, 6, 30)
        #expect(moment.text(utc: false) == "2026-05-31T06:30:00+07:00")
        #expect(moment.text(utc: true) == "2026-05-30T23:30:00.000Z")
    }
}
