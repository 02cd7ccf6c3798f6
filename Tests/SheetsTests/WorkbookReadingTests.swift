import Foundation
import Testing

@testable import Sheets

@Suite("A workbook")
struct WorkbookReadingTests {
    static func fixture(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    @Test(
        "written by openpyxl is read: formats, dates, merged cells, decomposed letters and the font of an old alphabet")
    func openpyxl() throws {
        let table = try SheetTable.read(Self.fixture("openpyxl.xlsx"))
        #expect(table.name == "Hộ thành viên")
        #expect(table.rows.map(\.number) == [1, 2, 3, 4])
        #expect(
            texts(table)[1] == ["Nguyễn Văn Sầu (mẫu)", "0912345678", "2026-11-21", "1.25", "TRUE", "", "Ấp 1"])
        #expect(table.rows[1][6] == .fault(.formulaWithoutValue, found: ""))
        #expect(
            texts(table)[2] == [
                "Trần Thị Bưởi (mẫu)", "0987654321", "2026-02-28T07:30:00", "0.5", "FALSE", nil, "Ấp 1",
            ])
        #expect(
            Array(texts(table)[2][0]!.utf8) == Array("Trần Thị Bưởi (mẫu)".precomposedStringWithCanonicalMapping.utf8))
        #expect(texts(table)[3] == ["Hợp tác xã mẫu"])
        let notes = Dictionary(uniqueKeysWithValues: table.notes.map { ($0.code, $0) })
        #expect(Set(notes.keys) == [.formulas, .mergedCells, .otherSheets, .convertedEncoding])
        #expect(notes[.formulas]?.cell?.description == "F2")
        #expect(notes[.mergedCells]?.cell?.description == "G3")
        #expect(notes[.convertedEncoding]?.arguments == ["encoding": "TCVN3 (ABC)"])
        #expect(notes[.otherSheets]?.count == 1)
    }

    @Test("written by XlsxWriter is read: rich text, small numbers, quoted formats, results and errors of formulas")
    func xlsxWriter() throws {
        let table = try SheetTable.read(Self.fixture("xlsxwriter.xlsx"))
        #expect(texts(table)[1] == ["Hợp tác xã Long Khánh (mẫu)", "-1.5e-07", "1999-12-31"])
        #expect(table.rows[2][2] == .fault(.formulaError, found: "#DIV/0!"))
        #expect(table.rows[3][2] == .text("ab"))
        #expect(table.rows[4][1] == .boolean(true))
        #expect(table.notes == [SheetNote(.formulas, cell: CellPlace("B3"), count: 2)])
    }

    @Test(
        "that counts days from 1904, and one whose archive is written for large files, are read",
        arguments: ["since1904", "zip64"])
    func others(name: String) throws {
        let table = try SheetTable.read(Self.fixture("\(name).xlsx"))
        #expect(table.rows.first?[1] == .date(CellDate(year: 2026, month: 11, day: 21)!))
    }

    @Test("shares texts, rich and with readings beside them, and escapes what XML cannot carry")
    func sharedTexts() throws {
        let book = WorkbookUnderTest(
            rows:
                #"<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" t="s"><v>2</v></c></row>"#,
            shared: "<si><r><t>Cà </t></r><r><rPr/><t>phê</t></r><rPh><t>no</t></rPh></si>"
                + "<si><t>một_x000D__x000A_hai _x005F_x0041_</t></si><si><t> </t></si>")
        #expect(texts(try book.table()) == [[nil, "Cà phê", "một\nhai _x0041_"]])
        #expect(try book.table().rows[0].number == 3)
    }

    @Test("need not say where rows and cells stand, and may have a prefix before its names")
    func placeless() throws {
        let book = WorkbookUnderTest(
            rows:
                #"<x:row xmlns:x="u"><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row>"#
                + #"<row r="4"><c><v>1</v></c><c r="C4" t="b"><v>0</v></c></row>"#)
        #expect(texts(try book.table()) == [["a", "2"], ["1", nil, "FALSE"]])
    }

    @Test("shows dates by number, by format, in ISO and in both systems; what is no day says so")
    func dates() throws {
        let styles =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-42A]&quot;s&quot;0.00;[Red]dd\"/>"
            + "<numFmt numFmtId=\"171\" formatCode=\"d\\-m\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>"
        let cells = [
            ("1", "1"), ("1", "60"), ("1", "61"), ("1", "46347.5"), ("2", "46347"), ("3", "46347"), ("1", "-1"),
        ]
        let row = cells.map { "<c s=\"\($0.0)\"><v>\($0.1)</v></c>" }.joined()
        let iso = "<c t=\"d\"><v>2026-11-21T10:00:01</v></c><c t=\"d\"><v>2026-02-29</v></c>"
        let book = WorkbookUnderTest(rows: "<row>\(row)\(iso)</row>", styles: styles)
        #expect(
            texts(try book.table())[0] == [
                "1900-01-01", "60", "1900-03-01", "2026-11-21T12:00:00", "46347", "2026-11-21", "-1",
                "2026-11-21T10:00:01",
                "2026-02-29",
            ])
        #expect(try book.table().rows[0][2] == .fault(.badDate, found: "60"))
        #expect(try book.table().rows[0][9] == .fault(.badDate, found: "2026-02-29"))
        var other = book
        other.properties = "<workbookPr date1904=\"1\"/>"
        #expect(texts(try other.table())[0][0...2] == ["1904-01-02", "1904-03-01", "1904-03-02"])
    }

    @Test("keeps zeros in front that a format of zeros shows, and a number that is none says so")
    func numbers() throws {
        let book = WorkbookUnderTest(
            rows:
                #"<row><c s="1"><v>912</v></c><c><v>9.12E2</v></c><c><v>abc</v></c><c><v>1e999</v></c><c><v>301234567890</v></c></row>"#,
            styles:
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0000\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>"
        )
        #expect(texts(try book.table()) == [["0912", "912", "abc", "1e999", "301234567890"]])
        #expect(try book.table().rows[0][3] == .fault(.badNumber, found: "abc"))
        #expect(try book.table().rows[0][4] == .fault(.badNumber, found: "1e999"))
    }

    @Test("that links to other files is read without them, and says so")
    func externalLinks() throws {
        var book = WorkbookUnderTest(rows: "<row><c><f>[1]A!B1</f><v>5</v></c></row>")
        book.relationships =
            "<Relationship Id=\"e\" Type=\"http://x/externalLink\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"
        let table = try book.table()
        #expect(texts(table) == [["5"]])
        #expect(table.notes.map(\.code) == [.formulas, .externalLinks])
    }

    @Test("gives the value of cells merged over rows to each of them, and leaves a title where it is")
    func merged() throws {
        let book = WorkbookUnderTest(
            rows:
                #"<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row><row r="5"><c r="B5"><v>3</v></c></row>"#,
            afterRows: #"<mergeCells><mergeCell ref="A1:A9"/><mergeCell ref="B2:D2"/></mergeCells>"#)
        #expect(texts(try book.table()) == [["1"], ["1", "2"], ["1", "3"]])
        #expect(try book.table().notes == [SheetNote(.mergedCells, cell: CellPlace("A2"), count: 2)])
    }

    @Test("without a sheet that is seen is refused; an empty one is a table without rows")
    func nothing() throws {
        #expect(refusal(WorkbookUnderTest(sheetState: "state=\"veryHidden\"").bytes)?.code == .noSheet)
        #expect(try WorkbookUnderTest().table().rows.isEmpty)
    }
}
