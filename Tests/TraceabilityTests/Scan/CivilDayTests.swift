import Testing

@testable import Traceability

@Suite("Days in Vietnam")
struct CivilDayTests {
    @Test(
        "a day is read from a date, from an instant's text and from six digits",
        arguments: [
            ("2026-11-21", "2026-11-21"), ("2026-11-21T23:30:00+07:00", "2026-11-21"), ("261121", "2026-11-21"),
            ("260200", "2026-02-28"), ("281200", "2028-12-31"), ("280200", "2028-02-29"),
        ])
    func reading(text: String, day: String) {
        #expect(CivilDay(reading: text)?.text == day)
    }

    @Test(
        "what is no day is none",
        arguments: ["", "2026-02-30", "2026-13-01", "261301", "26112", "hôm nay", "2026-11-21x"])
    func garbage(text: String) {
        #expect(CivilDay(reading: text) == nil)
    }

    @Test("the day changes at midnight in Vietnam, five in the afternoon UTC")
    func midnight() {
        let midnight: Int64 = 1_767_225_600_000_000 - 7 * 3_600_000_000  // 2026-01-01T00:00+07:00
        #expect(CivilDay(inVietnamAt: midnight).text == "2026-01-01")
        #expect(CivilDay(inVietnamAt: midnight - 1).text == "2025-12-31")
        #expect(CivilDay(inVietnamAt: -1).text == "1970-01-01")
        #expect(CivilDay(inVietnamAt: -8 * 3_600_000_000).text == "1969-12-31")
    }

    @Test("a day is written as it is read, in any year of four digits")
    func written() throws {
        for year in [1, 87, 800, 1975, 2026, 9_999] {
            let day = try #require(CivilDay(year: year, month: 1, day: 1))
            #expect(CivilDay(reading: day.text) == day, "\(day.text)")
        }
    }

    @Test("every day of four centuries has its own components")
    func components() {
        for number in stride(from: -40_000, to: 110_000, by: 1) {
            let (year, month, day) = CivilDay(number: number).components
            #expect(CivilDay(year: year, month: month, day: day)?.number == number)
        }
    }
}
