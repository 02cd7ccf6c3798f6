package import Traceability

/// What came of writing a file.
package enum FileOutcome<File: ProvinceFile>: Hashable, Sendable {
    case stored(StoredFile<File>)
    /// Somebody wrote in between: nothing was written, and this is what is there now.
    case stale(StoredFile<File>)
    /// Another file of the kind has this code.
    case taken(FileKey, by: String)
    case missing

    package var stored: StoredFile<File>? { if case .stored(let file) = self { file } else { nil } }
}
