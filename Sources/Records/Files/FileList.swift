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

    package var isCountCut: Bool { count >= FileStore.mostCounted }
}
