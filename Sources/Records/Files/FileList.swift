package import Traceability

/// A page of files.
package struct FileList<File: ProvinceFile>: Sendable {
    package let files: [StoredFile<File>]
    /// How many there are in all; no further than ``FileStore/mostCounted``.
    package let count: Int
    /// Where the next page begins; nil on the last.
    package let next: FileCursor?
    /// Whether more was found than is looked through: the question should be narrower.
    package let isCut: Bool
    /// Files of this page whose body cannot be read; they are counted and not among ``files``.
    package let unreadable: [String]

    package var isCountCut: Bool { count >= FileStore.mostCounted }
}
