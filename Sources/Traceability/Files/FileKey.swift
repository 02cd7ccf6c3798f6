/// A code or name that may tell that two files are of the same thing.
package struct FileKey: Hashable, Sendable {
    /// `taxCode`, `phone`, `name`, `gtin` …
    package let name: String
    /// In one spelling: digits alone, words folded.
    package let value: String
    /// Whether no two files of a kind may have it; otherwise it is only noticed.
    package let isUnique: Bool

    package init(_ name: String, _ value: String, isUnique: Bool = false) {
        self.name = name
        self.value = value
        self.isUnique = isUnique
    }

    package var text: String { "\(name):\(value)" }
}
