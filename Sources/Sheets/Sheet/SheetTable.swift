/// A table as it stood in a file: the rows that have something in them, in order.
package struct SheetTable: Sendable {
    /// The sheet's name; empty for a file without sheets.
    package let name: String
    package var rows: [SheetRow]
    /// What the reader should know of how the file was read. No reason to refuse it.
    package var notes: [SheetNote]

    package init(name: String = "", rows: [SheetRow], notes: [SheetNote] = []) {
        self.name = name
        self.rows = rows
        self.notes = notes
    }
}
