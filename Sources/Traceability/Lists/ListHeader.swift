/// Which column of a table is which: of the first rows the one that names most.
package struct ListHeader: Hashable, Sendable {
    /// The row's number in the spreadsheet.
    package let row: Int
    /// By the column's place, from 0.
    package let columns: [Int: ListColumn]
    /// Headings that mean nothing here; what stands under them is left out.
    package let unknown: [String]
    package let missing: [ListColumn]

    /// Titles and explanations may stand above it.
    private static let deepest = 20

    /// - Returns: nil when none of the first rows is a header.
    package init?(_ rows: [(number: Int, texts: [String?])], of kind: ListKind) {
        let known = ListColumn.of(kind).reduce(into: [String: ListColumn]()) { known, column in
            for heading in column.headings { known[heading] = column }
        }
        let candidates = rows.prefix(Self.deepest).map { (row: $0, columns: Self.columns($0.texts, known)) }
        guard let best = candidates.max(by: { $0.columns.count < $1.columns.count }), best.columns.count >= 2 else {
            return nil
        }
        row = best.row.number
        columns = best.columns
        unknown = best.row.texts.enumerated().compactMap { best.columns[$0.offset] == nil ? $0.element : nil }
        missing = ListColumn.of(kind).filter { $0.isNeeded(in: kind) && !best.columns.values.contains($0) }
    }

    /// The first of two columns with one name counts.
    private static func columns(_ texts: [String?], _ known: [String: ListColumn]) -> [Int: ListColumn] {
        var columns: [Int: ListColumn] = [:]
        var taken: Set<ListColumn> = []
        for (index, text) in texts.enumerated() {
            guard let text, let column = known[ListWords.folded(text.prefix { $0 != "(" && $0 != "*" })],
                taken.insert(column).inserted
            else { continue }
            columns[index] = column
        }
        return columns
    }

    /// Where a column stands, from 0.
    package func place(of column: ListColumn) -> Int? { columns.first { $0.value == column }?.key }
}
