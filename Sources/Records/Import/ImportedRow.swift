package import Traceability

/// A row of a table as it stands in the store.
package struct ImportedRow: Hashable, Sendable {
    package let number: Int
    package let state: ImportState
    /// Empty once it has become a file.
    package let row: ImportRow
    package let findings: [ImportFinding]
    /// What may be the same.
    package let match: String?
    package let decision: ImportDecision?
    /// What it became.
    package let file: String?
}
