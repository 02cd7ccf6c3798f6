/// What a version of a list says: what it rests on, when it holds, and its entries.
package struct ListContent: Codable, Hashable, Sendable {
    /// The text it comes from, with its number: `Thông tư 27/2026/TT-BNNMT`.
    package var citation: String
    package var issued: CivilDay?
    /// The first day it holds.
    package var from: CivilDay?
    /// The last day; nil: until the next version.
    package var to: CivilDay?
    package var note: String?
    package var entries: [ListEntry]

    package init(
        citation: String = "", issued: CivilDay? = nil, from: CivilDay? = nil, to: CivilDay? = nil,
        note: String? = nil, entries: [ListEntry] = []
    ) {
        self.citation = citation
        self.issued = issued
        self.from = from
        self.to = to
        self.note = note
        self.entries = entries
    }

    package static let mostEntries = 20_000

    /// `Thông tư 27/2026/TT-BNNMT, Phụ lục I, mục 3`.
    package func citation(of entry: ListEntry) -> String {
        [citation, entry.place ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Days on which what it says changes: judging is done anew.
    package var turns: [CivilDay] {
        let after = { (day: CivilDay?) in day.map { CivilDay(number: $0.number + 1) } }
        var days = Set([from, after(to)].compactMap(\.self))
        for entry in entries { days.formUnion([entry.from, after(entry.to), entry.roadmap].compactMap(\.self)) }
        return days.sorted()
    }
}
