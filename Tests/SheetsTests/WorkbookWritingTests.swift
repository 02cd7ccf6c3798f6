import Testing

@testable import Sheets

@Suite("A workbook that we write")
struct WorkbookWritingTests {
    private let layout = SheetLayout(
        name: "Hộ thành viên",
        columns: [
            .init("Tên hộ", isNeeded: true), .init("Điện thoại", hint: "Ví dụ: 0912 345 678"), .init("Ngày vào", .date),
            .init("Lúc", .moment), .init("Diện tích", .number), .init("Xã", list: "Xã, phường"),
        ], preparedRows: 500)

    private func written(_ rows: [[CellValue?]], lists: [ChoiceList] = []) -> [UInt8] {
        var writer = WorkbookWriter(lists: lists)
        var bytes: [UInt8] = []
        writer.begin(layout)
        for row in rows {
            writer.add(row)
            bytes += writer.take()
        }
        writer.finish()
        return bytes + writer.take()
    }

    @Test("comes back as it was, in pieces or at once, and is the same file each time")
    func comesBack() throws {
        let rows: [[CellValue?]] = [
            [
                .text("Nguyễn Văn <Sầu> & \"con\"\ttab\nhai (mẫu) _x0041_"), .text("0912345678"),
                .date(CellDate(year: 2026, month: 11, day: 21)!),
                .date(CellDate(year: 2026, month: 1, day: 2, second: 3_661)!),
                .number(CellNumber(1.25)!), .boolean(false),
            ],
            [], [nil, nil, .text("không rõ"), nil, .number(CellNumber(-12_345_678_901)!)],
        ]
        let bytes = written(rows)
        let table = try SheetTable.read(bytes)
        #expect(table.name == "Hộ thành viên")
        #expect(table.rows.map(\.number) == [1, 2, 4])
        #expect(table.rows[1].values[0] == .text("Nguyễn Văn <Sầu> & \"con\" tab\nhai (mẫu) _x0041_"))
        #expect(Array(table.rows[1].values[1...]) == Array(rows[0][1...]))
        #expect(table.rows[2].values == rows[2])
        #expect(table.notes == [])
        #expect(written(rows) == bytes)
    }

    @Test("never holds a formula, and marks texts that would become one")
    func formulas() throws {
        let nasty = ["=1+1", "+84 912", "-", "@x", "=HYPERLINK(\"http://x\")"]
        let bytes = written(nasty.map { [.text($0), .fault(.formulaError, found: $0)] })
        #expect(texts(try SheetTable.read(bytes)).dropFirst() == ArraySlice(nasty.map { [$0, $0] }))
        let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
        #expect(!sheet.contains("<f"))
        #expect(sheet.matches(of: #/s="7" t="inlineStr"/#).count == 2 * nasty.count)
    }

    @Test("keeps its header in sight, offers lists and says what to type")
    func layoutParts() throws {
        let bytes = written([], lists: [ChoiceList(name: "Xã, phường", choices: ["Xuân Bắc", "Long Khánh"])])
        let sheet = try part("xl/worksheets/sheet1.xml", of: bytes)
        #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
        #expect(sheet.contains("<formula1>danh_muc_1</formula1>") && sheet.contains("sqref=\"F2:F501\""))
        #expect(sheet.contains("prompt=\"Ví dụ: 0912 345 678\""))
        let workbook = try part("xl/workbook.xml", of: bytes)
        #expect(workbook.contains("<definedName name=\"danh_muc_1\">'Danh mục'!$A$2:$A$3</definedName>"))
        #expect(try part("xl/worksheets/sheet2.xml", of: bytes).contains("Long Khánh"))
    }

    @Test("has names that spreadsheets take")
    func names() {
        var names = SheetName()
        #expect(names.claim("Hộ thành viên") == "Hộ thành viên")
        #expect(names.claim("HỘ THÀNH VIÊN") == "HỘ THÀNH VIÊN (2)")
        #expect(names.claim("'a/b:c[d]*?\\'") == "a b c d")
        #expect(names.claim("") == "Sheet")
        let long = String(repeating: "ă", count: 40)
        #expect(names.claim(long).utf16.count == 31)
        #expect(names.claim(long).utf16.count == 31)
    }

    @Test("cuts a text longer than a cell holds")
    func longText() throws {
        let bytes = written([[.text(String(repeating: "ờ", count: 40_000))]])
        #expect(texts(try SheetTable.read(bytes))[1][0]!.utf16.count == 32_767)
    }

    @Test("of twenty thousand rows goes out as it comes in")
    func streamed() throws {
        var writer = WorkbookWriter()
        writer.begin(layout)
        var bytes: [UInt8] = [], most = 0
        for number in 0..<20_000 {
            writer.add([.text("Hộ số \(number) (mẫu)"), .text("09\(10_000_000 + number)")])
            let piece = writer.take()
            most = max(most, piece.count)
            bytes += piece
        }
        writer.finish()
        bytes += writer.take()
        #expect(most < 1 << 17)
        let table = try SheetTable.read(bytes)
        #expect(table.rows.count == 20_001)
        #expect(table.rows[20_000][1] == .text("Hộ số 19999 (mẫu)"))
    }

    private func part(_ name: String, of bytes: [UInt8]) throws -> String {
        var content: [UInt8] = []
        try ZipArchive(bytes, limits: SheetLimits()).expand(name) { content += $0 }
        return String(decoding: content, as: UTF8.self)
    }
}
