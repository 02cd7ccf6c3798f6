/// What an actor may do.
package enum Scope: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Submit documents.
    case capture
    /// Query events, and see one's own jobs.
    case read
    /// See everybody's jobs.
    case readAll = "read-all"
    /// Read the files of the party it acts for, and of those that belong to it.
    case filesRead = "files-read"
    /// Read and write them.
    case files
    /// Make and revoke keys, erase bodies, read the audit trail.
    case administer

    package static func < (left: Scope, right: Scope) -> Bool { left.rawValue < right.rawValue }
}
