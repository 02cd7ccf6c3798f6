import Testing
import Traceability

@Suite("Judging goods by lists")
struct ListJudgingTests {
    static func day(_ text: String) -> CivilDay { CivilDay(reading: text)! }
    static func code(_ text: String) -> ListKey { .code(HSCode(reading: text)!) }

    static func edition(
        _ list: String, kind: ListKind = .risk, number: Int = 1, from: String = "2026-07-01", to: String? = nil,
        citation: String = "Thông tư 27/2026/TT-MAU", _ entries: [ListEntry]
    ) -> ListEdition {
        ListEdition(
            id: "\(list)-\(number)", list: list, name: list, issuer: "Bộ mẫu", kind: kind, number: number,
            content: ListContent(citation: citation, from: day(from), to: to.map(day), entries: entries))
    }

    static func book(_ editions: [ListEdition], on text: String = "2026-08-01", library: LegalLibrary = LegalLibrary())
        -> ListBook
    {
        ListBook(editions, on: day(text), library: library)
    }

    static let goods = ListedGoods(code: HSCode(reading: "08106000"), group: .durian, labelGroup: 2)

    @Test("the most specific entry counts, whatever the order of the list")
    func specific() {
        let entries = [
            ListEntry(.group(.durian), "Nhóm", .high), ListEntry(Self.code("0810"), "Nhóm bốn số", .high),
            ListEntry(.labelGroup(2), "Nhãn", .high), ListEntry(Self.code("081060"), "Sáu số", .medium),
        ]
        for order in [entries, entries.reversed()] {
            let verdict = Self.book([Self.edition("a", order)]).judge(Self.goods).verdicts[0]
            #expect(verdict.entry?.name == "Sáu số" && !verdict.isUnsure)
        }
        let other = ListedGoods(code: HSCode(reading: "08105000"), group: .fruit, labelGroup: 2)
        #expect(Self.book([Self.edition("a", entries)]).judge(other).verdicts[0].entry?.name == "Nhóm bốn số")
        let none = ListedGoods(code: HSCode(reading: "09010000") ?? HSCode(reading: "0901"), group: .coffee)
        #expect(Self.book([Self.edition("a", entries)]).judge(none).verdicts.isEmpty)
    }

    @Test("a code that is too short to tell is never called a level that only a longer code has")
    func unsure() {
        let list = Self.edition("a", [ListEntry(Self.code("08106000"), "Sầu riêng", .high)])
        let judgement = Self.book([list]).judge(ListedGoods(code: HSCode(reading: "0810")))
        #expect(judgement.marks == [.unsure] && judgement.risk == nil)
        #expect(judgement.verdicts[0].stand == "?")
        // Where the short code itself has an entry of the same level there is nothing to be unsure of.
        let both = Self.edition(
            "a", [ListEntry(Self.code("0810"), "Quả", .high), ListEntry(Self.code("08106000"), "Sầu riêng", .high)])
        #expect(Self.book([both]).judge(ListedGoods(code: HSCode(reading: "0810"))).marks == [.high])
    }

    @Test("nothing is obligatory unless a list of risk in force says so, from its day on")
    func obliged() {
        let entry = ListEntry(.group(.durian), "Sầu riêng", .high, roadmap: Self.day("2027-01-01"))
        let risk = Self.edition("a", [entry])
        #expect(Self.book([risk], on: "2026-12-31").judge(Self.goods).marks == [.high])
        #expect(Self.book([risk], on: "2027-01-01").judge(Self.goods).marks == [.high, .obliged])
        #expect(Self.book([risk], on: "2026-06-30").judge(Self.goods).marks == [])
        var planned = entry
        planned.level = .priority
        let priority = Self.edition("b", kind: .priority, [planned])
        let judged = Self.book([priority], on: "2027-06-01").judge(Self.goods)
        #expect(judged.marks == [.priority])
        #expect(judged.verdicts[0].obligedFrom == nil && judged.verdicts[0].plannedFrom == Self.day("2027-01-01"))
        #expect(Self.book([], on: "2027-06-01").judge(Self.goods).marks.isEmpty)
    }

    @Test("the later version takes the place of the one before from its first day; a last day ends a list")
    func versions() {
        let old = Self.edition("a", [ListEntry(.group(.durian), "Cũ", .high)])
        let new = Self.edition(
            "a", number: 2, from: "2026-09-01", to: "2026-12-31", [ListEntry(.group(.durian), "Mới", .medium)])
        let name = { (day: String) in Self.book([new, old], on: day).judge(Self.goods).risk?.entry?.name }
        #expect(name("2026-08-31") == "Cũ")
        #expect(name("2026-09-01") == "Mới")
        #expect(name("2026-12-31") == "Mới")
        // Its last day brings the one before not back.
        #expect(name("2027-01-01") == nil)
    }

    @Test("a list holds no longer than the text it rests on")
    func law() {
        let number = LegalNumber("27/2026/TT-MAU")!
        let text = { (ended: String?, held: Bool) in
            LegalLibrary([
                LegalInstrument(
                    number: number, title: "Thông tư 27/2026/TT-MAU", subject: LocalizedText(vietnamese: "Mẫu"),
                    ended: ended.map(Self.day), suspendedBy: held ? [LegalNumber("9/2026/NQ-CP")!] : [])
            ])
        }
        let list = Self.edition("a", [ListEntry(.group(.durian), "Sầu riêng", .high)])
        #expect(Self.book([list], library: text(nil, false)).judge(Self.goods).marks == [.high])
        #expect(Self.book([list], library: text("2026-08-01", false)).judge(Self.goods).marks == [])
        #expect(Self.book([list], library: text("2026-08-02", false)).judge(Self.goods).marks == [.high])
        #expect(Self.book([list], library: text(nil, true)).judge(Self.goods).marks == [])
    }

    @Test("of several lists the gravest risk is told, with where it stands in its text")
    func citation() {
        let a = Self.edition("a", [ListEntry(Self.code("0810"), "Quả", .medium)])
        let b = Self.edition(
            "b", citation: "Thông tư 33/2026/TT-MAU",
            [ListEntry(.group(.durian), "Sầu riêng", .high, place: "Phụ lục I, mục 3")])
        let judgement = Self.book([a, b]).judge(Self.goods)
        #expect(judgement.risk?.citation == "Thông tư 33/2026/TT-MAU, Phụ lục I, mục 3")
        #expect(judgement.verdicts.count == 2)
    }

    @Test("what is judged anew is seen: another version, another day of an entry; a substance is looked up by its name")
    func basis() {
        let list = Self.edition(
            "a",
            [
                ListEntry(
                    .group(.durian), "Sầu riêng", .high, to: Self.day("2026-10-31"), roadmap: Self.day("2026-09-01"))
            ])
        let basis = { (day: String) in Self.book([list], on: day).basis }
        #expect(basis("2026-08-31") == basis("2026-07-01"))
        #expect(basis("2026-08-31") != basis("2026-09-01"))
        #expect(basis("2026-10-31") != basis("2026-11-01"))
        let substances = Self.edition("s", kind: .substance, [ListEntry(.substance("chat mau"), "Chất mẫu", .banned)])
        let book = Self.book([substances])
        #expect(book.basis == "" && book.judge(Self.goods).verdicts.isEmpty)
        #expect(book.judge(substance: " CHẤT  mẫu ").map(\.entry.level) == [.banned])
        #expect(book.judge(substance: "khác").isEmpty && book.judge(substance: "--").isEmpty)
    }
}
