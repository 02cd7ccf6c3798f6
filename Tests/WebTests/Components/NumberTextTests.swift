import Testing
import Traceability

@testable import Web

@Suite("Numbers and days as people write them")
struct NumberTextTests {
    @Test(
        "a number is written with at most so many places",
        arguments: [
            (1234.5, 1, "1.234,5", "1,234.5"), (0, 1, "0", "0"), (-0.04, 1, "0", "0"), (-1234, 0, "−1.234", "−1,234"),
            (0.05, 2, "0,05", "0.05"), (999.96, 1, "1.000", "1,000"),
            (1e15, 3, "1.000.000.000.000.000", "1,000,000,000,000,000"),
            (12.30, 2, "12,3", "12.3"), (-123, 0, "−123", "−123"),
        ])
    func writing(value: Double, places: Int, vietnamese: String, english: String) throws {
        let quantity = try #require(Quantity(value))
        #expect(NumberText.decimal(quantity, places: places, in: .vi) == vietnamese)
        #expect(NumberText.decimal(quantity, places: places, in: .en) == english)
    }

    @Test(
        "a number is read as it is written",
        arguments: [
            ("1.234,5", 1234.5), (" 12 ", 12), ("0,05", 0.05), ("-3,5", -3.5), ("−1.000", -1000), ("1234", 1234),
            ("12.050,25", 12050.25), ("999.999.999.999.999", 999_999_999_999_999),
        ])
    func reading(text: String, value: Double) {
        #expect(NumberText.reading(text, in: .vi) == Quantity(value))
    }

    @Test(
        "what could be two numbers, or none, is asked about",
        arguments: [
            "12.5", "1.2345", "1,234.5", "", "kg", "1,", ",5", "1..000", "1e5", "--1", "0x10", "١٢", "1.23,4", "inf",
            "nan",
            "9999999999999999", "1,1234567", "1 234",
        ])
    func refused(text: String) {
        #expect(NumberText.reading(text, in: .vi) == nil)
    }

    @Test("English has its own signs")
    func english() {
        #expect(NumberText.reading("1,234.5", in: .en) == Quantity(1234.5))
        #expect(NumberText.reading("1.234,5", in: .en) == nil)
    }

    @Test("what is no number of ours is no quantity", arguments: [Double.nan, .infinity, -.infinity, 1.1e15, -2e15])
    func quantities(value: Double) {
        #expect(Quantity(value) == nil)
    }

    @Test(
        "a day is read back",
        arguments: [("21/11/2026", "21/11/2026"), ("1/2/2026", "01/02/2026"), (" 29.02.2028 ", "29/02/2028")])
    func days(text: String, written: String) throws {
        #expect(DayText.writing(try #require(DayText.reading(text))) == written)
    }

    @Test(
        "a day that is not, or is written the other way round, is none",
        arguments: [
            "31/02/2027", "2026-11-21", "11/21/2026", "21/11/26", "", "a/b/c", "29/02/2027", "21/11", "0/1/2026",
            "1/1/0000",
        ])
    func noDays(text: String) {
        #expect(DayText.reading(text) == nil)
    }
}
