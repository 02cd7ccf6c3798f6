package import Traceability

/// A file as it stands in the store.
package struct StoredFile<File: ProvinceFile>: Hashable, Sendable {
    package let id: String
    /// From 1; what `If-Match` names.
    package let version: Int64
    /// Microseconds UTC, here and below.
    package let createdAt: Int64
    package let changedAt: Int64
    package let file: File
    /// Who reaches it: as the file says, and the parties above those it names.
    package let subject: Subject

    package init(id: String, version: Int64, createdAt: Int64, changedAt: Int64, file: File, subject: Subject) {
        self.id = id
        self.version = version
        self.createdAt = createdAt
        self.changedAt = changedAt
        self.file = file
        self.subject = subject
    }
}
