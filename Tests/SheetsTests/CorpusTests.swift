import Testing

@testable import Sheets

/// Files that once broke a reader somewhere, here or elsewhere, and mutations of good ones. They may be refused, never trap; what is read is in order, composed,
/// within the limits, and comes back when we write it.
@Suite("The corpus of nasty tables")
struct CorpusTests {
    static let nasty: [String] = [
        "", "\"", "\"\"", "\"\"\"", ",", ";;;", "\n", "\r", "\r\n\r\n", "sep=", "sep=\n", "sep=\"\n\"a\"b", "=", "=\"",
        "=\"\"", "'", "''", "\u{FEFF}",
        "\u{FEFF}\u{FEFF}a", "a\u{301}\u{301},\u{301}", "\u{FFFD},\u{FFFF}", "PK", "PK\u{3}\u{4}", "PK\u{5}\u{6}", "<",
        "<?xml", "\u{1}\u{2}",
        String(repeating: "\"", count: 999), String(repeating: ",\n", count: 500),
    ]

    static let sheets: [String] = [
        "<row r=\"-1\"/>", "<row r=\"99999999999999999999\"/>", "<row><c r=\"\"/></row>", "<row><row><c/></row></row>",
        "<c><row/></c>",
        "<row><c><c><v>1</v></c><v>2</v></c></row>", "<v>1</v>", "<row><c s=\"-9\"><v/></c></row>",
        "<row><c s=\"999\"><v>1</v></c></row>",
        "<row><c t=\"x\"><v>1</v></c></row>", "<row><c t=\"d\"><v>T</v></c><c t=\"d\"><v>--T::</v></c></row>",
        "<row><c><v>0x1p-1074</v></c><c><v>1e308</v></c><c><v>-0</v></c></row>",
        "<row><c t=\"inlineStr\"><is><t>_x_x0000__xD800_</t></is></c></row>",
        "</row>", "<row", "<row><c t=\"e\"><v></v></c></row>",
        "<row><c t=\"inlineStr\"><is><rPh><t>a</t></rPh><t>b</t></is><f/></c></row>",
    ]

    @Test("of letters", arguments: nasty)
    func letters(text: String) throws { try TableProperty.check(Array(text.utf8)) }

    @Test("of markup", arguments: sheets)
    func markup(rows: String) throws {
        let merged = "<mergeCells><mergeCell ref=\"A1:A1048576\"/><mergeCell ref=\"A1:XFD1\"/></mergeCells>"
        try TableProperty.check(WorkbookUnderTest(rows: rows).bytes)
        try TableProperty.check(WorkbookUnderTest(rows: rows, afterRows: merged).bytes)
    }

    @Test("cut short, or with a byte changed, anywhere")
    func mutations() throws {
        let book = WorkbookUnderTest(rows: "<row><c t=\"s\"><v>0</v></c></row>", shared: "<si><t>Đồng Nai</t></si>")
            .bytes
        let letters = Array("Tên,Xã\n\"Nguyễn, \"\"A\"\"\";=1\r\n".utf8)
        for file in [book, letters] {
            for place in file.indices {
                try TableProperty.check(Array(file[..<place]))
                for bit in 0..<8 {
                    var changed = file
                    changed[place] ^= 1 << UInt8(bit)
                    try TableProperty.check(changed)
                }
            }
        }
    }
}
