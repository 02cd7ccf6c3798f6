import Sheets

extension Corpus {
    private static let table =
        "Tên hộ;Điện thoại;Địa chỉ\r\nNguyễn Văn A (mẫu);0912345678;\"Ấp 1; \"\"xã\"\" Xuân Bắc\"\n'=x;=1+1;1,5\n"

    /// Files of letters, in the alphabets that come in.
    static let letters = Corpus(
        bytes: [
            Array(table.utf8), [0xEF, 0xBB, 0xBF] + Array(table.utf8),
            [0xFF, 0xFE] + table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            table.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
            Array("Tªn hé,§Þa chØ\nHîp t¸c x· mÉu,§ång Nai".unicodeScalars.map { UInt8($0.value) }),
            Array("Teân hoä\tÑòa chæ\nHôïp taùc xaõ\tÑoàng Nai".unicodeScalars.map { UInt8($0.value) }),
            Array("Nguy".utf8) + [0xEA, 0xDE] + Array("n;".utf8) + [0xD0, 0xF4, 0xCC] + Array("ng;H".utf8) + [
                0xF4, 0xF2,
            ],
        ],
        words: [
            "\"", "\"\"", ",", ";", "\t", "|", "\r\n", "\r", "sep=;\n", "=\"", "'", "''", "=", "\u{301}", "\u{200B}",
            "\u{A0}", "Đ", "ệ", "<html",
        ])

    /// The XML of a sheet.
    static let sheets = Corpus(
        [
            #"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Đồng Nai</t></is></c><c r="C1" s="0"><v>1.5</v></c></row><row r="3"><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2026-11-21T07:00:00</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells></worksheet>"#,
            #"<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c t="str"><x:f>A1</x:f><x:v>_x000D_a</x:v></x:c><x:c><x:v>1E5</x:v></x:c></x:row></x:sheetData></x:worksheet>"#,
        ],
        words: [
            "<row>", "</row>", "<c>", "</c>", "<v>", "</v>", "<t>", "<is>", "<f/>", "<rPh>", " r=\"B2\"", " t=\"s\"",
            " s=\"1\"", " t=\"d\"", "&amp;", "&#0;",
            "&#x300;", "&x;", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE a>", "<?x?>", "_x0041_", "1e308", "nan",
            "inf", "A1:A1048576", "<mergeCell ref=\"A1:A9\"/>",
        ])

    /// Whole archives.
    static let workbooks = Corpus(
        bytes: [
            TableJudge.workbook(sheet: sheets.entries[0]), TableJudge.workbook(sheet: sheets.entries[1]),
            {
                var writer = WorkbookWriter(lists: [ChoiceList(name: "Xã", choices: ["Xuân Bắc"])])
                writer.begin(
                    SheetLayout(name: "Hộ", columns: [.init("Tên"), .init("Xã", list: "Xã")], preparedRows: 9))
                writer.add([.text("Nguyễn Văn A (mẫu)"), .text("Xuân Bắc")])
                writer.finish()
                return writer.take()
            }(),
        ], words: ["PK\u{1}\u{2}", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "PK\u{6}\u{6}", "PK\u{6}\u{7}", "xl/vbaProject.bin"])
}
