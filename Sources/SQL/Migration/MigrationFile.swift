/// One migration file as it was written: its name and its text.
package struct MigrationFile: Hashable, Sendable {
    /// `NNNN_name.sql`, or one of the pair `NNNN_name.sqlite.sql`, `NNNN_name.postgres.sql`.
    package let name: String
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
