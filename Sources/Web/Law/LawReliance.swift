import Records
import Traceability

/// What in this system rests on a legal text: rules of ours, and lists in force.
struct LawReliance: Sendable {
    let library: LegalLibrary
    /// Approved versions that began, also those whose text no longer holds.
    let lists: [(name: String, citation: String)]

    /// `Nội dung hiển thị khi tra mã (NĐ 37/2026/NĐ-CP Điều 23.5)`.
    func rules(on instrument: LegalInstrument) -> [LegalBasis] {
        LegalBasis.allCases.filter { cites($0.text, instrument) }
    }

    func lists(on instrument: LegalInstrument) -> [String] {
        lists.filter { cites($0.citation, instrument) }.map(\.name)
    }

    private func cites(_ citation: String, _ instrument: LegalInstrument) -> Bool {
        LegalNumber.all(in: citation).contains(instrument.number)
    }

    /// In the words of a page.
    func told(on instrument: LegalInstrument, _ text: (String, [String: String]) -> String) -> [String] {
        rules(on: instrument).map { text("law.rule.\($0.name)", [:]) + " (\(Self.clause($0)))" }
            + lists(on: instrument).map { text("law.list", ["name": $0]) }
    }

    /// Behind the number of the text: `Điều 23.5`; the whole citation where it names no clause.
    private static func clause(_ basis: LegalBasis) -> String {
        let words = basis.text.split(separator: " ").dropFirst(2).joined(separator: " ")
        return words.isEmpty ? basis.text : words
    }

    /// Whether something rests on a text that does not hold.
    func isLoose(_ instrument: LegalInstrument, on day: CivilDay) -> Bool {
        !instrument.holds(on: day) && (!rules(on: instrument).isEmpty || !lists(on: instrument).isEmpty)
    }
}

extension ListStore {
    /// What of the lists there are rests on legal texts today.
    func reliances() async throws -> [(name: String, citation: String)] {
        try await begun().map { ($0.name, $0.content.citation) }
    }
}
