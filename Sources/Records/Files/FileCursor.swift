/// Where a page of a list ends: the next one begins after it.
package struct FileCursor: Hashable, Sendable, Comparable {
    let sort: String
    let file: String

    /// Opaque; nil for what ``text`` did not write.
    package init?(_ text: String) {
        guard let bytes = Base64URL.decode(text), let plain = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        let parts = plain.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts.contains(where: { $0.utf8.contains(0) }) else { return nil }
        self.init(sort: parts[0], file: parts[1])
    }

    init(sort: String, file: String) {
        self.sort = sort
        self.file = file
    }

    package var text: String { Base64URL.encode(Array("\(sort)\u{1F}\(file)".utf8)) }

    /// By bytes, as both engines order.
    package static func < (left: FileCursor, right: FileCursor) -> Bool {
        left.sort == right.sort
            ? left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
            : left.sort.utf8.lexicographicallyPrecedes(right.sort.utf8)
    }
}
