/// Which column of a table is which: the first row that names one that is needed.
package struct ImportHeader: Hashable, Sendable {
    /// The row's number in the spreadsheet.
    package let row: Int
    /// By the column's place, from 0.
    package let columns: [Int: ImportColumn]
    /// Headings that mean nothing here; what stands under them is left out.
    package let unknown: [String]
    /// Needed, and not there.
    package let missing: [ImportColumn]

    /// Titles and explanations may stand above it.
    private static let deepest = 20

    /// - Parameter rows: as they came, from the first on.
    /// - Returns: nil when none of the first rows is a header.
    package init?(_ rows: [(number: Int, texts: [String?])], of subject: ImportSubject) {
        let known = subject.columns.reduce(into: [String: ImportColumn]()) { known, column in
            for heading in column.headings { known[heading] = column }
        }
        let candidates = rows.prefix(Self.deepest).map { row in
            (row: row, columns: Self.columns(row.texts, known))
        }
        guard let best = candidates.max(by: { $0.columns.count < $1.columns.count }),
            best.columns.values.contains(.name), best.columns.count >= 2 || best.row.texts.count == 1
        else { return nil }
        row = best.row.number
        columns = best.columns
        unknown = best.row.texts.enumerated().compactMap { best.columns[$0.offset] == nil ? $0.element : nil }
        missing = subject.columns.filter { subject.needs($0) && !best.columns.values.contains($0) }
    }

    /// The first of two columns with one name counts.
    private static func columns(_ texts: [String?], _ known: [String: ImportColumn]) -> [Int: ImportColumn] {
        var columns: [Int: ImportColumn] = [:]
        var taken: Set<ImportColumn> = []
        for (index, text) in texts.enumerated() {
            guard let text, let column = known[folded(text)], taken.insert(column).inserted else { continue }
            columns[index] = column
        }
        return columns
    }

    /// Without what stands in brackets: `Điện thoại (nếu có)`, `Tên hộ *`.
    private static func folded(_ heading: String) -> String {
        FoldedText.words(of: heading.prefix { $0 != "(" }).joined(separator: " ")
    }
}
