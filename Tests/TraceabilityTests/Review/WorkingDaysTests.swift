import Testing

@testable import Traceability

@Suite struct WorkingDaysTests {
    private func day(_ text: String) -> CivilDay { CivilDay(reading: text)! }

    /// As the ministry announced them.
    @Test(arguments: [
        (2024, "2024-09-03", true), (2024, "2024-09-01", false), (2025, "2025-09-01", true),
        (2025, "2025-09-03", false), (2026, "2026-01-01", true), (2026, "2026-02-16", true),
        (2026, "2026-02-17", true), (2026, "2026-02-20", true), (2026, "2026-02-23", false),
        (2026, "2026-04-26", true), (2026, "2026-04-27", true), (2026, "2026-04-30", true),
        (2026, "2026-05-01", true), (2026, "2026-09-01", true), (2026, "2026-09-02", true),
        (2030, "2030-02-02", true), (2030, "2030-02-06", true),
    ])
    func `days off are those of the law`(_ year: Int, _ text: String, _ isOff: Bool) {
        #expect(WorkingDays.holidays(of: year).contains(day(text)) == isOff)
    }

    @Test func `a holiday on a weekend is given on the next day that is none`() {
        // 30/4 and 01/5 of 2028 are a Sunday and a Monday.
        let holidays = WorkingDays.holidays(of: 2028)
        #expect(holidays.contains(day("2028-05-02")))
        #expect(!holidays.contains(day("2028-05-03")))
        // 02/9 of 2028 is a Saturday after a Friday off.
        #expect(holidays.isSuperset(of: [day("2028-09-01"), day("2028-09-04")]))
    }

    @Test(arguments: 2024...2045)
    func `every year of the table has eleven days off that are worked nowhere`(_ year: Int) {
        let off = WorkingDays.holidays(of: year)
        #expect(off.count { $0.weekday < 5 } == 11)
        #expect(off.allSatisfy { !WorkingDays().isWorked($0) })
        #expect(LunarDays.of(year) != nil)
    }

    @Test func `a year beyond the table has its solar days`() {
        #expect(LunarDays.of(2046) == nil)
        #expect(WorkingDays.holidays(of: 2046).contains(day("2046-04-30")))
    }

    @Test(arguments: [
        // Friday evening, five working days: the next Friday.
        (5, "2026-11-20", "2026-11-27"), (1, "2026-11-20", "2026-11-23"), (0, "2026-11-21", "2026-11-23"),
        (0, "2026-11-20", "2026-11-20"),
        // Across Tết: Friday 13/02, the next working day is Monday 23/02.
        (1, "2026-02-13", "2026-02-23"), (3, "2026-04-24", "2026-05-04"),
    ])
    func `a term is counted in working days`(_ count: Int, _ from: String, _ to: String) {
        #expect(WorkingDays().day(count, after: day(from)) == day(to))
    }

    @Test func `what was decided for one year goes before the rule`() throws {
        let days = try #require(WorkingDays(reading: "2026-11-23, +2026-11-28"))
        #expect(!days.isWorked(day("2026-11-23")))
        #expect(days.isWorked(day("2026-11-28")))
        #expect(days.day(1, after: day("2026-11-20")) == day("2026-11-24"))
        #expect(days.count(after: day("2026-11-20"), through: day("2026-11-28")) == 5)
        #expect(days.count(after: day("2026-11-28"), through: day("2026-11-20")) == 0)
    }

    @Test(arguments: ["2026-13-01", "hôm nay", "261123", "2026-11-23 +2026-11-23", "++2026-11-23"])
    func `what is no list of days is none`(_ text: String) { #expect(WorkingDays(reading: text) == nil) }
}
