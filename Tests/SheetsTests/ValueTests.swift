import Testing

@testable import Sheets

@Suite("Places, days and numbers")
struct ValueTests {
    @Test("a place is written as spreadsheets write it")
    func places() {
        for (text, column, row) in [("A1", 1, 1), ("Z9", 26, 9), ("AA10", 27, 10), ("XFD1048576", 16_384, 1_048_576)] {
            #expect(CellPlace(text) == CellPlace(column: column, row: row))
            #expect(CellPlace(text)?.description == text)
        }
        #expect(CellPlace("$B$7")?.description == "B7")
        for wrong in ["", "A", "1", "A0", "XFE1", "A1048577", "1A", "a1", "A1B", "A99999999999999999999"] {
            #expect(CellPlace(wrong) == nil)
        }
        #expect(CellPlace("B1")! < CellPlace("A2")!)
    }

    @Test("every day of two hundred years is its serial number, and comes back")
    func days() {
        var previous = 0.0
        for serial in 1...73_415 where serial != 60 {
            let date = CellDate(serial: Double(serial))!
            #expect(date.serial == Double(serial))
            previous = max(previous, date.serial)
        }
        #expect(CellDate(serial: 1)!.text == "1900-01-01")
        #expect(CellDate(serial: 59)!.text == "1900-02-28")
        #expect(CellDate(serial: 73_415)!.text == "2100-12-31")
        #expect(CellDate(serial: 2_958_465)!.text == "9999-12-31")
        #expect(CellDate(serial: 46_347.999_999_9)!.text == "2026-11-22")
        for wrong in [0, 0.5, 60, -1, 2_958_466, .infinity, .nan] { #expect(CellDate(serial: wrong) == nil) }
        #expect(CellDate(serial: 0, since1904: true)?.text == "1904-01-01")
        #expect(CellDate(year: 2100, month: 2, day: 29) == nil)
    }

    @Test("a number shows as a person wrote it")
    func numbers() {
        #expect(CellNumber(912_345_678, digits: 10)!.text == "0912345678")
        #expect(CellNumber(301_234_567_890)!.text == "301234567890")
        #expect(CellNumber(-0.0)!.text == "0")
        #expect(CellNumber(0.1)!.text == "0.1")
        #expect(CellNumber(-7, digits: 3)!.text == "-007")
        #expect(CellNumber(.nan) == nil)
    }
}
