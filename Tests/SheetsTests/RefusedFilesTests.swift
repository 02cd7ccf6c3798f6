import Testing

@testable import Sheets

@Suite("A file that is not taken")
struct RefusedFilesTests {
    private static let ole: [UInt8] =
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 1_016)

    @Test("is named for what it is, whatever its name says")
    func kinds() {
        #expect(refusal([])?.code == .empty)
        #expect(refusal(Self.ole)?.code == .oldExcel)
        let name = "EncryptedPackage".utf8.flatMap { [$0, 0] } as [UInt8]
        #expect(refusal(Self.ole + name)?.code == .encrypted)
        #expect(refusal(Array("%PDF-1.7".utf8))?.arguments == ["kind": "PDF"])
        #expect(refusal([0x89, 0x50, 0x4E, 0x47, 13, 10])?.arguments == ["kind": "PNG"])
        #expect(refusal(Array("\u{FEFF}\n <HTML><table>".utf8))?.code == .webPage)
        #expect(refusal(Array("<?xml version=\"1.0\"?><Workbook/>".utf8))?.code == .webPage)
        #expect(refusal([1, 2, 0, 0, 0, 255, 254, 0])?.code == .unknownEncoding)
    }

    @Test(
        "is an archive of another kind",
        arguments: [
            ("xl/vbaProject.bin", SheetError.Code.macros), ("xl/macrosheets/sheet1.xml", .macros),
            ("xl/workbook.bin", .binaryExcel),
            ("word/document.xml", .otherKind), ("EncryptedPackage", .encrypted),
        ])
    func archives(part: String, code: SheetError.Code) {
        var book = WorkbookUnderTest(rows: "<row><c><v>1</v></c></row>")
        book.more = [(part, "x")]
        #expect(refusal(book.bytes)?.code == code)
    }

    @Test("is an archive without a workbook")
    func notAWorkbook() {
        var zip = ZipWriter()
        zip.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
        zip.add("content.xml", [])
        zip.finish()
        #expect(refusal(zip.take())?.code == .openDocument)
        #expect(refusal(WorkbookUnderTest(leftOut: ["[Content_Types].xml"]).bytes)?.code == .notAWorkbook)
        #expect(refusal(WorkbookUnderTest(leftOut: ["xl/workbook.xml"]).bytes)?.code == .notAWorkbook)
        #expect(refusal(WorkbookUnderTest(leftOut: ["_rels/.rels"]).bytes)?.code == .notAWorkbook)
        #expect(refusal(WorkbookUnderTest(leftOut: ["xl/worksheets/sheet1.xml"]).bytes)?.code == .damaged)
    }

    @Test("has something before it, behind it or inside it that does not belong there")
    func polyglots() {
        let good = WorkbookUnderTest(rows: "<row><c><v>1</v></c></row>").bytes
        #expect(refusal(good) == nil)
        #expect(refusal(good + [0])?.code == .damaged)
        #expect(refusal(Array(good.dropLast()))?.code == .damaged)
        #expect(refusal(Array("PK\u{3}\u{4}".utf8) + good)?.code == .damaged)
        let name = Array("xl/worksheets/sheet1.xml".utf8)
        var broken = good
        broken[good.indices.first { good[$0...].starts(with: name) }! + name.count + 9] ^= 0x40
        #expect(refusal(broken)?.arguments == ["part": "xl/worksheets/sheet1.xml"])
    }

    @Test("is encrypted file by file, or says it is larger than it is")
    func directory() {
        let good = WorkbookUnderTest(rows: "<row><c><v>1</v></c></row>").bytes
        let entry = good.indices.first { good[$0...].starts(with: [0x50, 0x4B, 1, 2]) }!
        func changed(_ place: Int, _ value: UInt8) -> SheetError.Code? {
            var bytes = good
            bytes[entry + place] = value
            return refusal(bytes)?.code
        }
        #expect(changed(8, 0x09) == .encrypted)
        #expect(changed(10, 12) == .damaged)
        #expect(changed(23, 0x7F) == .damaged)
        #expect(changed(42, 1) == .damaged)
        #expect(changed(28, 200) == .damaged)
    }

    @Test("lies over another file in the same archive")
    func overlapping() {
        var bytes = WorkbookUnderTest(rows: "<row><c><v>1</v></c></row>").bytes
        let entries = bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
        for place in 42..<46 { bytes[entries[3] + place] = bytes[entries[2] + place] }
        #expect(refusal(bytes)?.code == .bomb)
    }

    @Test("expands beyond measure")
    func bombs() {
        let blanks = String(repeating: " ", count: 5 << 20)
        let rows = String(repeating: "<row/>" + String(repeating: " ", count: 1_000), count: 8_000)
        #expect(refusal(WorkbookUnderTest(rows: rows).bytes)?.code == .bomb)
        #expect(refusal(WorkbookUnderTest(rows: "<!--\(blanks)-->").bytes)?.code == .bomb)
        var small = SheetLimits()
        small.expandedBytes = 300
        #expect(refusal(WorkbookUnderTest(rows: "<row/>").bytes, small)?.code == .bomb)
        small = SheetLimits()
        small.parts = 5
        #expect(refusal(WorkbookUnderTest().bytes, small)?.code == .tooManyParts)
        small = SheetLimits()
        small.fileBytes = 10
        #expect(refusal(WorkbookUnderTest().bytes, small)?.code == .tooLarge)
    }

    @Test("declares entities, or nests without end")
    func entities() {
        var book = WorkbookUnderTest(rows: "<row><c><v>1</v></c></row>")
        let sheet = "<worksheet><sheetData><row><c><v>1&b;</v></c></row></sheetData></worksheet>"
        book.more = [("xl/worksheets/sheet1.xml", sheet.replacing("&b;", with: ""))]
        #expect(refusal(book.bytes) == nil)
        for declared in ["", " [<!ENTITY b \"2\">]", " SYSTEM \"file:///etc/passwd\""] {
            book.more = [
                ("xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet\(declared)>" + sheet.replacing("&b;", with: ""))
            ]
            #expect(refusal(book.bytes)?.code == .damaged)
        }
        book.more = [("xl/worksheets/sheet1.xml", sheet)]
        #expect(refusal(book.bytes)?.code == .damaged)
        #expect(refusal(WorkbookUnderTest(rows: String(repeating: "<a>", count: 80)).bytes)?.code == .damaged)
    }

    @Test("has more rows, columns, cells or letters than may be, and says in which cell")
    func limits() {
        var limits = SheetLimits()
        (limits.rows, limits.columns, limits.cells, limits.cellBytes) = (2, 3, 4, 5)
        func error(_ rows: String) -> SheetError? { refusal(WorkbookUnderTest(rows: rows).bytes, limits) }
        let one = "<c><v>1</v></c>"
        #expect(error("<row>\(one)</row><row/><row>\(one)</row>") == nil)
        #expect(
            error("<row>\(one)</row><row>\(one)</row><row r=\"9\">\(one)</row>")?.description
                == "sheet.tooManyRows at A9 limit=2")
        #expect(error("<row>\(one)\(one)\(one)\(one)</row>")?.description == "sheet.tooManyColumns at D1 limit=3")
        #expect(error("<row><c/><c/><c/><c/></row>") == nil)
        #expect(error("<row>\(one)\(one)\(one)</row><row>\(one)\(one)</row>")?.code == .tooManyCells)
        #expect(
            error("<row><c t=\"inlineStr\"><is><t>abcdef</t></is></c></row>")?.description
                == "sheet.tooLong at A1 limit=5")
    }

    @Test(
        "has its rows or cells out of order or outside a sheet",
        arguments: [
            #"<row r="2"/><row r="2"/>"#, #"<row r="1048577"/>"#, #"<row r="0"/>"#,
            #"<row><c r="B1"/><c r="A1"/></row>"#,
            #"<row><c r="A2"/></row>"#, #"<row><c r="XFE1"/></row>"#, #"<row><c r="?"/></row>"#, #"<c/>"#,
            #"<row><c t="s"><v>0</v></c></row>"#, #"<row><c t="s"><v>-1</v></c></row>"#,
        ])
    func disorder(rows: String) {
        #expect(refusal(WorkbookUnderTest(rows: rows).bytes)?.code == .damaged)
    }
}
