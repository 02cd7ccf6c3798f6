/// What one list says of some goods.
package struct ListVerdict: Sendable {
    package let edition: ListEdition
    /// The most specific entry that names them; nil where their code is too short to say.
    package let entry: ListEntry?
    /// Entries under a longer code, which say something else: only a longer code of the goods would tell.
    package let finer: [ListEntry]

    /// Whether the code of the goods is too short for this list.
    package var isUnsure: Bool { !finer.isEmpty }

    /// What the entry rests on; of the list where there is none.
    package var citation: String { entry.map(edition.content.citation) ?? edition.content.citation }

    /// From when tracing is obligatory. Only a list that obliges says so, and only of what it names.
    package var obligedFrom: CivilDay? { edition.kind.obliges ? entry?.roadmap : nil }

    /// From when tracing is planned.
    package var plannedFrom: CivilDay? { edition.kind.obliges ? nil : entry?.roadmap }

    package func isObliged(on day: CivilDay) -> Bool { obligedFrom.map { $0 <= day } ?? false }

    /// What is stored and compared: `high`, `high 2027-01-01`, `label:2`, `?`.
    package var stand: String {
        guard let entry else { return "?" }
        let level = entry.labelGroup.map { "label:\($0)" } ?? entry.level.rawValue
        return [level, entry.roadmap?.text].compactMap(\.self).joined(separator: " ") + (isUnsure ? "?" : "")
    }
}
