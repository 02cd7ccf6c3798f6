/// What became of one value between two versions of a file.
package struct FileChange: Hashable, Sendable {
    /// As in ``FileContent``: `contacts/0/phone`.
    package let path: String
    package let before: String?
    package let after: String?

    package init(path: String, before: String?, after: String?) {
        self.path = path
        self.before = before
        self.after = after
    }

    /// In the order of the paths; list positions count as numbers.
    package static func between(_ before: FileContent?, _ after: FileContent) -> [FileChange] {
        let paths = Set(before?.values.keys.map(\.self) ?? []).union(after.values.keys)
        return paths.sorted(by: FileContent.precedes).compactMap { path in
            let (old, new) = (before?.values[path], after.values[path])
            return old == new ? nil : FileChange(path: path, before: old, after: new)
        }
    }
}
