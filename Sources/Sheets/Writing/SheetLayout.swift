/// How a sheet that we write looks: its name, its columns, what may be chosen in them.
package struct SheetLayout: Sendable {
    package struct Column: Sendable {
        /// What a column holds decides how cells in it look and what is made of what people type there.
        package enum Kind: Int, Sendable, CaseIterable {
            /// Stays as it is typed: telephone numbers and codes keep their zeros in front.
            case text
            case number
            /// dd/mm/yyyy
            case date
            /// With the time of day.
            case moment
        }

        package var heading: String
        package var kind: Kind
        /// In characters.
        package var width: Double
        /// A list of ``WorkbookWriter/init(lists:)``; anything else is refused by the spreadsheet.
        package var list: String?
        /// Shown beside the cell while one types in it.
        package var hint: String?
        /// Marked in the header.
        package var isNeeded: Bool

        package init(
            _ heading: String, _ kind: Kind = .text, width: Double = 18, list: String? = nil, hint: String? = nil,
            isNeeded: Bool = false
        ) {
            (self.heading, self.kind, self.width) = (heading, kind, width)
            (self.list, self.hint, self.isNeeded) = (list, hint, isNeeded)
        }
    }

    package var name: String
    package var columns: [Column]
    /// Rows below the header that hints and lists hold for.
    package var preparedRows: Int

    package init(name: String, columns: [Column], preparedRows: Int = 0) {
        (self.name, self.columns, self.preparedRows) = (name, columns, preparedRows)
    }
}
