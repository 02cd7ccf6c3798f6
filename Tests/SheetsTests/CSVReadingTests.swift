import Foundation
import Testing

@testable import Sheets

@Suite("A file of letters")
struct CSVReadingTests {
    private static let sample =
        "Tên hộ;Địa chỉ;Điện thoại\r\nNguyễn Văn Sầu (mẫu);\"Ấp 1; xã Xuân Bắc\";0912 345 678\r\n"
    private static let expected = [
        ["Tên hộ", "Địa chỉ", "Điện thoại"], ["Nguyễn Văn Sầu (mẫu)", "Ấp 1; xã Xuân Bắc", "0912 345 678"],
    ]

    @Test("is read in every form of Unicode, composed or not")
    func unicode() throws {
        let units = Array(Self.sample.utf16)
        let forms: [[UInt8]] = [
            Array(Self.sample.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.sample.utf8),
            [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
            units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
            Array(Self.sample.decomposedStringWithCanonicalMapping.utf8),
        ]
        for form in forms {
            let table = try SheetTable.read(form)
            #expect(texts(table) == Self.expected)
            #expect(
                table.rows.flatMap(\.values).allSatisfy {
                    Array($0!.text.utf8) == Array($0!.text.precomposedStringWithCanonicalMapping.utf8)
                })
            #expect(table.notes == [])
        }
    }

    @Test("in an alphabet from before Unicode is known by what reads as Vietnamese", arguments: LegacyAlphabet.allCases)
    func legacy(alphabet: LegacyAlphabet) throws {
        let bytes = Self.sample.split(separator: "").flatMap { LegacyBytes.bytes(of: $0.first!, in: alphabet) }
        #expect(String(validating: bytes, as: UTF8.self) == nil)
        let table = try SheetTable.read(bytes)
        #expect(texts(table) == Self.expected)
        #expect(table.notes == [SheetNote(.convertedEncoding, arguments: ["encoding": alphabet.rawValue])])
    }

    @Test("in another country's alphabet, or of no letters at all, is refused with what to do")
    func unknown() {
        // Windows-1251, Shift JIS, half a letter of UTF-8, and a broken pair of UTF-16.
        let files: [[UInt8]] = [
            [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0xEC, 0xE8, 0xF0, 0x0A], [0x83, 0x65, 0x83, 0x58, 0x83, 0x67],
            [0x61, 0x2C, 0xC3, 0x0A], [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], [0xFF, 0xFE, 0x61],
        ]
        for file in files { #expect(refusal(file)?.code == .unknownEncoding) }
    }

    @Test("typed in a font that was lost on the way is converted, and text that is right stays as it is")
    func lostFont() throws {
        let table = try SheetTable.read(Array("Hîp t¸c x· mÉu,§ång Nai,1\n".utf8))
        #expect(texts(table) == [["Hợp tác xã mẫu", "Đồng Nai", "1"]])
        #expect(table.notes.first?.arguments == ["encoding": "TCVN3 (ABC)"])
        for right in ["Hồ Là, Bà Tý, Ông Già", "café,naïve,façade,Zürich,Åse", "Là,Ký,Hòa,Hà,Tú,Bá", "à,â,é"] {
            #expect(
                texts(try SheetTable.read(Array(right.utf8)))[0]
                    == right.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
        }
    }

    @Test(
        "is cut by what it says, or by what cuts it evenly",
        arguments: [
            ("a,b\n1,2", [["a", "b"], ["1", "2"]]), ("a;b\n1,5;2,5\n", [["a", "b"], ["1,5", "2,5"]]),
            ("a\tb\rx, y\tz", [["a", "b"], ["x, y", "z"]]), ("sep=|\r\na,b|c\n", [["a,b", "c"]]),
            ("sep=,", [["sep="]]),
            ("chỉ một cột\nhai\n", [["chỉ một cột"], ["hai"]]), ("a,b,", [["a", "b"]]),
            ("\"a \"\"b\"\", c\",d\n\n,e", [["a \"b\", c", "d"], [nil, "e"]]), ("\"a\nb\"x,c", [["a\nbx", "c"]]),
            (" a , b\u{A0}\u{200B},\u{7}c\u{0}", [["a", "b", "c"]]),
        ] as [(String, [[String?]])])
    func separators(text: String, expected: [[String?]]) throws {
        // A NUL is no text at all.
        let table = try SheetTable.read(Array(text.replacing("\u{0}", with: "").utf8))
        #expect(texts(table) == expected)
    }

    @Test("counts rows as a spreadsheet does, and names the cell at fault")
    func places() throws {
        #expect(try SheetTable.read(Array("a\n\n\"b\nc\"\nd".utf8)).rows.map(\.number) == [1, 3, 4])
        #expect(refusal(Array("a,b\nc,\"d\n".utf8))?.description == "sheet.unclosedQuote at B2")
        var limits = SheetLimits()
        (limits.rows, limits.columns, limits.cellBytes) = (2, 2, 3)
        #expect(refusal(Array("a\nb\nc".utf8), limits)?.description == "sheet.tooManyRows at A3 limit=2")
        #expect(refusal(Array("a,b,c".utf8), limits)?.description == "sheet.tooManyColumns at C1 limit=2")
        #expect(refusal(Array("a\nb,abcd".utf8), limits)?.description == "sheet.tooLong at B2 limit=3")
        #expect(refusal(Array(String(repeating: ",", count: 20_000).utf8))?.code == .tooManyColumns)
        #expect(refusal(Array("a,b\0c".utf8))?.code == .otherKind)
    }

    @Test("says in which cell a mark turned the direction of reading")
    func directionMarks() throws {
        let table = try SheetTable.read(Array("a,b\nmột,\u{202E}hai\n\u{2066}ba,bốn\n".utf8))
        #expect(table.rows.last?[1] == .text("ba"))
        #expect(table.notes == [SheetNote(.directionMarks, cell: CellPlace("B2"), count: 2)])
        let plain = try SheetTable.read(Array("a,b\n“một”,hai…\n".utf8))
        #expect(plain.notes == [])
    }

    @Test("takes Excel's way to keep a text, and says where formulas were")
    func formulas() throws {
        let table = try SheetTable.read(Array("=\"0912\",=1+1\n'=x,'x\n".utf8))
        #expect(texts(table) == [["0912", "=1+1"], ["=x", "'x"]])
        #expect(table.notes == [SheetNote(.formulas, cell: CellPlace("B1"), count: 2)])
    }

    @Test(
        "that we write comes back, and holds nothing a spreadsheet would work out",
        arguments: [",", ";"] as [Character])
    func written(separator: Character) throws {
        let nasty = ["=cmd|'/c calc'!A0", "+1", "-x", "@SUM(A1)", "'=a", "''+b", "'", "a;b,\"c\"\nd", "＝1", "Đồng Nai"]
        var writer = CSVWriter(separator: separator)
        writer.add(nasty.map { .text($0) })
        writer.add([.number(CellNumber(-1.5)!), nil, .boolean(true), .date(CellDate(year: 2026, month: 11, day: 2)!)])
        let bytes = writer.take()
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(texts(try SheetTable.read(bytes)) == [nasty, ["-1.5", nil, "TRUE", "2026-11-02"]])
        let fields = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")[0].split(separator: separator)
        for field in fields { #expect(!FormulaGuard.isFormula(field.drop { $0 == "\"" || $0 == "\u{FEFF}" })) }
        #expect(writer.take() == [])
    }
}
