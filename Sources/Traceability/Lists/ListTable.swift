/// A table of entries that somebody brought, read cell by cell. A row with an error is no entry; everything wrong is told at its cell.
package struct ListTable: Sendable {
    /// What is to be said of one cell, or of a row as a whole.
    package struct Fault: Hashable, Sendable {
        /// As the spreadsheet counts.
        package let row: Int
        package let column: ListColumn?
        package let finding: Finding
    }

    package private(set) var entries: [ListEntry] = []
    /// The row of each entry.
    package private(set) var rows: [Int] = []
    package private(set) var faults: [Fault] = []

    package var isGood: Bool { !faults.contains { $0.finding.severity == .error } }

    /// - Parameter rows: by the column; blank rows are left out.
    package init(_ rows: [(number: Int, cells: [ListColumn: ImportCell])], as kind: ListKind, words: ListWords) {
        for row in rows where row.cells.values.contains(where: { !$0.text.isEmpty || $0.fault != nil }) {
            var reading = ListRowReading(number: row.number, cells: row.cells, kind: kind, words: words)
            let entry = reading.entry()
            faults += reading.faults
            if let entry {
                entries.append(entry)
                self.rows.append(row.number)
            }
        }
        compare(as: kind)
    }

    /// What is wrong only among others, or by the kind of list: told at the rows instead of at places in a list.
    private mutating func compare(as kind: ListKind) {
        let content = ListContent(entries: entries)
        for finding in content.findings(as: kind, library: LegalLibrary()) {
            let parts = (finding.pointer ?? "").split(separator: "/")
            guard parts.count == 3, parts[0] == "entries", let place = Int(parts[1]) else { continue }
            var arguments = finding.arguments
            if let other = arguments["entry"].flatMap({ Int($0) }) { arguments["entry"] = String(self.rows[other - 1]) }
            faults.append(
                Fault(
                    row: rows[place], column: Self.column(String(parts[2]), entries[place].key),
                    finding: Finding(code: finding.code, severity: finding.severity, arguments: arguments)))
        }
        faults.sort { ($0.row, $0.column?.rawValue ?? "") < ($1.row, $1.column?.rawValue ?? "") }
    }

    private static func column(_ member: String, _ key: ListKey) -> ListColumn? {
        guard member == "key" else { return ListColumn(rawValue: member) }
        return switch key {
        case .code: .code
        case .group: .group
        case .labelGroup: .labelGroup
        case .substance: .substance
        }
    }
}
