import Testing
import Traceability

@Suite("Tables of entries")
struct ListTableTests {
    private static let words = ListWords(groups: [("Sầu riêng", .durian)])

    private static func table(
        _ rows: [[ListColumn: String]], as kind: ListKind = .risk
    ) -> ListTable {
        ListTable(
            rows.enumerated().map { (number: $0 + 2, cells: $1.mapValues { ImportCell($0) }) }, as: kind, words: words)
    }

    private static func faults(_ table: ListTable) -> [String] {
        table.faults.map { "\($0.row) \($0.column?.rawValue ?? "-") \($0.finding.code)" }
    }

    @Test("good rows are entries, in the words people write")
    func good() {
        let table = Self.table([
            [.code: "0810.60.00", .name: "Sầu riêng", .level: "Rủi ro cao", .roadmap: "01/01/2027", .place: "Mục 1"],
            [.group: "SẦU RIÊNG", .name: "Sầu riêng", .level: "trung bình", .from: "2026-09-01"], [:],
            [.name: ""],
        ])
        #expect(Self.faults(table) == [])
        #expect(table.rows == [2, 3])
        #expect(table.entries[0].key.text == "hs:08106000" && table.entries[0].level == .high)
        #expect(table.entries[0].roadmap?.text == "2027-01-01" && table.entries[1].from?.text == "2026-09-01")
        #expect(table.entries[1].key == .group(.durian))
    }

    @Test("a zero that a spreadsheet dropped is put back and told")
    func zero() {
        let table = Self.table([[.code: "8106000", .name: "Sầu riêng", .level: "cao"]])
        #expect(table.entries.map(\.key.text) == ["hs:08106000"] && table.isGood)
        #expect(Self.faults(table) == ["2 code list.zeroRestored"])
    }

    @Test("everything wrong is told at its cell, and such a table is not good")
    func faulty() {
        let table = Self.table([
            [.code: "08106", .name: "", .level: "rất cao", .from: "31/02/2026"],
            [.code: "abc", .name: "Tên", .level: "cao"], [.name: "Tên", .level: "cao"],
            [.code: "0810", .group: "sầu riêng", .name: "Tên", .level: "cao"],
            [.group: "không có", .name: "Tên"], [.code: "0901", .name: "Cà phê", .level: "cao"],
            [.code: "0901", .name: "Cà phê", .level: "cao"], [.code: "77001122", .name: "Tên", .level: "cao"],
        ])
        #expect(
            Self.faults(table) == [
                "2 code list.codeWrong", "2 from list.dayWrong", "2 level list.levelUnknown", "2 name list.entryName",
                "3 code list.codeWrong", "4 code list.keyMissing", "5 group list.keySeveral",
                "6 group list.groupUnknown",
                "6 level list.levelMissing", "8 code list.keyTwice", "9 code list.codeWrong",
            ])
        #expect(!table.isGood)
        #expect(table.faults.first { $0.row == 8 }?.finding.arguments["entry"] == "7")
    }

    @Test("other kinds of list have other columns")
    func kinds() {
        let labels = Self.table(
            [
                [.code: "1601", .name: "Giò", .labelGroup: "Nhóm 2"],
                [.code: "1602", .name: "Chả", .labelGroup: "400"],
            ],
            as: .label)
        #expect(
            labels.entries.map(\.labelGroup) == [2] && Self.faults(labels) == ["3 labelGroup list.labelGroupUnknown"])
        let priority = Self.table([[.code: "0810", .name: "Quả", .roadmap: "30/06/2027"]], as: .priority)
        #expect(priority.entries.map(\.level) == [.priority] && priority.isGood)
        let substances = Self.table(
            [[.substance: "Chất A", .level: "cấm"], [.substance: "chất  a", .level: "được phép"]], as: .substance)
        #expect(Self.faults(substances) == ["3 substance list.keyTwice"])
    }

    @Test("a header is found under titles, by names people use; what is not known is told")
    func header() throws {
        let rows: [(number: Int, texts: [String?])] = [
            (1, ["DANH MỤC (mẫu)"]), (3, ["STT", "Mã HS (8 số)", "Tên hàng hóa *", "Mức độ rủi ro", nil, "Ghi chú"]),
            (4, ["1", "08106000", "Sầu riêng", "Cao"]),
        ]
        let header = try #require(ListHeader(rows, of: .risk))
        #expect(header.row == 3 && header.missing == [] && header.unknown == ["STT"])
        #expect(header.place(of: .level) == 3 && header.place(of: .roadmap) == nil)
        #expect(ListHeader([(1, ["a", "b"])], of: .risk) == nil)
        #expect(ListHeader([(1, ["Mã HS", "Ghi chú"])], of: .risk)?.missing == [.name, .level])
    }

    @Test("whatever stands in the cells, each row is an entry or has an error, and good entries fit their list")
    func noise() {
        var random = SystemRandomNumberGenerator()
        let texts = [
            "", "0810", "08106000", "810", "9999", "hs:0810", "Sầu riêng", "cao", "trung bình", "31/12/2026",
            "31/13/2026",
            "2026-02-30", "nhóm 2", "=1+1", "\u{0}", "🌶️", String(repeating: "x", count: 1_100), "０８１０", "-1", "1e9",
        ]
        for _ in 0..<400 {
            let kind = ListKind.allCases.randomElement(using: &random)!
            let rows = (0..<8).map { _ in
                Dictionary(
                    uniqueKeysWithValues: ListColumn.allCases.map { ($0, texts.randomElement(using: &random)!) })
            }
            let table = Self.table(rows, as: kind)
            let faulty = Set(table.faults.filter { $0.finding.severity == .error }.map(\.row))
            #expect(
                Set(table.rows).union(faulty)
                    == Set(rows.indices.filter { row in rows[row].values.contains { !$0.isEmpty } }.map { $0 + 2 }))
            for entry in table.entries {
                #expect(kind.keys.contains(entry.key.kind) && kind.levels.contains(entry.level))
                #expect(ListKey(text: entry.key.text) == entry.key)
            }
        }
    }
}
