import Foundation
import Testing
import Traceability

@Suite("What a list says, and what may be said against it")
struct ListContentTests {
    private static func day(_ text: String) -> CivilDay { CivilDay(reading: text)! }
    private static func code(_ text: String) -> ListKey { .code(HSCode(reading: text)!) }

    private static func codes(_ content: ListContent, _ kind: ListKind = .risk) -> [String] {
        content.findings(as: kind, library: LegalLibraryTests.library).map { "\($0.code) \($0.pointer ?? "")" }
    }

    @Test("a sound list has nothing against it; an empty one has everything")
    func findings() {
        var content = ListContent(
            citation: "Nghị định 3/2026/NĐ-CP", from: Self.day("2026-07-01"),
            entries: [ListEntry(Self.code("0810"), "Quả", .high)])
        #expect(Self.codes(content) == [])
        #expect(
            Self.codes(ListContent()) == [
                "list.citationMissing /citation", "list.fromMissing /from", "list.empty /entries",
            ])
        content.citation = "một văn bản"
        #expect(Self.codes(content) == ["list.citationNumber /citation"])
        content.citation = "Nghị định 2/2025/NĐ-CP"
        #expect(Self.codes(content) == ["list.citationOver /citation"])
        content.citation = "Nghị định 4/2026/NĐ-CP"
        #expect(Self.codes(content) == ["list.citationOver /citation"])
        content.citation = "Nghị định 8/2026/NĐ-CP"
        #expect(Self.codes(content) == ["list.citationUnknown /citation"])
        #expect(ListCode.citationUnknown.severity == .warning)
        content.to = Self.day("2026-06-30")
        #expect(Self.codes(content).contains("list.daysReversed /to"))
    }

    @Test("duplicates are errors, codes under other codes are told, and terms that do not meet are two entries")
    func repetitions() {
        var content = ListContent(
            citation: "Nghị định 3/2026/NĐ-CP", from: Self.day("2026-07-01"),
            entries: [
                ListEntry(Self.code("0810"), "Quả", .high), ListEntry(Self.code("081060"), "Sầu riêng", .high),
                ListEntry(Self.code("08106000"), "Sầu riêng tươi", .medium),
                ListEntry(Self.code("0810"), "Quả", .medium),
            ])
        #expect(
            Self.codes(content) == [
                "list.overlapSame /entries/1/key", "list.overlapOther /entries/2/key", "list.keyTwice /entries/3/key",
            ])
        content.entries = [
            ListEntry(Self.code("0810"), "Quả", .high, to: Self.day("2026-12-31")),
            ListEntry(Self.code("0810"), "Quả", .medium, from: Self.day("2027-01-01")),
        ]
        #expect(Self.codes(content) == [])
        content.entries[1].from = Self.day("2026-12-31")
        #expect(Self.codes(content) == ["list.keyTwice /entries/1/key"])
        content.entries = [ListEntry(Self.code("0810"), "Quả", .high, to: Self.day("2026-06-30"))]
        #expect(Self.codes(content) == ["list.entryOutside /entries/0/from"])
    }

    @Test("an entry fits its kind of list")
    func kinds() {
        let content = { (entry: ListEntry) in
            ListContent(citation: "Nghị định 3/2026/NĐ-CP", from: Self.day("2026-07-01"), entries: [entry])
        }
        #expect(Self.codes(content(ListEntry(.substance("a"), "a", .high))) == ["list.keyKind /entries/0/key"])
        #expect(
            Self.codes(content(ListEntry(.group(.durian), "a", .high)), .priority) == [
                "list.levelUnknown /entries/0/level"
            ])
        #expect(
            Self.codes(content(ListEntry(.group(.durian), "a", .labelled)), .label)
                == ["list.labelGroupMissing /entries/0/labelGroup"])
        #expect(Self.codes(content(ListEntry(.group(.durian), "", .high))) == ["list.entryName /entries/0/name"])
    }

    @Test("a comparison tells what came, what went and what is other, whatever the order")
    func comparison() {
        let before = ListContent(entries: [
            ListEntry(Self.code("0810"), "Quả", .high), ListEntry(Self.code("0901"), "Cà phê", .medium),
            ListEntry(.group(.tea), "Chè", .medium),
        ])
        let after = ListContent(entries: [
            ListEntry(.group(.tea), "Chè", .medium), ListEntry(Self.code("0810"), "Quả", .medium),
            ListEntry(Self.code("0904"), "Hồ tiêu", .high),
        ])
        let comparison = ListComparison(from: before, to: after)
        #expect(comparison.added.map(\.name) == ["Hồ tiêu"] && comparison.removed.map(\.name) == ["Cà phê"])
        #expect(comparison.changed.map(\.before.level) == [.high] && comparison.unchanged == 1)
        #expect(ListComparison(from: after, to: after).isEmpty)
        #expect(ListComparison(from: nil, to: after).added.count == 3)
    }

    @Test("a list goes out as JSON and comes back the same; a key that is none is refused")
    func coding() throws {
        let content = ListContent(
            citation: "Nghị định 3/2026/NĐ-CP", issued: Self.day("2026-06-01"), from: Self.day("2026-07-01"),
            to: Self.day("2027-07-01"), note: "Mẫu",
            entries: [
                ListEntry(Self.code("08106000"), "Sầu riêng", .high, roadmap: Self.day("2027-01-01"), place: "Mục 1"),
                ListEntry(.labelGroup(2), "Thực phẩm", .medium), ListEntry(.substance("chat a"), "Chất A", .banned),
            ])
        let bytes = try JSONEncoder().encode(content)
        #expect(try JSONDecoder().decode(ListContent.self, from: bytes) == content)
        for key in ["hs:8106000", "hs:99999999", "group:none", "label:99", "substance:", "0810", ""] {
            #expect(ListKey(text: key) == nil, "\(key)")
        }
    }
}
