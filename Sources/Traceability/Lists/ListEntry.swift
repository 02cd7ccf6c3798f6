/// One line of a list.
package struct ListEntry: Codable, Hashable, Sendable {
    package var key: ListKey
    /// The goods, as the list calls them.
    package var name: String
    package var level: ListLevel
    /// Of a list of label groups: which one.
    package var labelGroup: Int?
    /// Where it holds for a shorter time than the whole list.
    package var from: CivilDay?
    /// The last day.
    package var to: CivilDay?
    /// From when tracing is obligatory (of a list that obliges), or planned.
    package var roadmap: CivilDay?
    /// Where in the text it stands: `Phụ lục I, mục 3`.
    package var place: String?
    package var note: String?

    package init(
        _ key: ListKey, _ name: String, _ level: ListLevel, labelGroup: Int? = nil, from: CivilDay? = nil,
        to: CivilDay? = nil, roadmap: CivilDay? = nil, place: String? = nil, note: String? = nil
    ) {
        self.key = key
        self.name = name
        self.level = level
        self.labelGroup = labelGroup
        self.from = from
        self.to = to
        self.roadmap = roadmap
        self.place = place
        self.note = note
    }

    package func holds(on day: CivilDay) -> Bool { from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true }

    /// Whether there is a day on which both hold.
    package func meets(_ other: ListEntry) -> Bool {
        let ends = { (entry: ListEntry) in entry.to?.number ?? .max }
        let begins = { (entry: ListEntry) in entry.from?.number ?? .min }
        return begins(self) <= ends(other) && begins(other) <= ends(self)
    }
}
