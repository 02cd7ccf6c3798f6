import Foundation

/// A file of the checkout the tests were built from.
struct RepositoryFile {
    let url: URL

    init(_ path: String) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        url = root.appending(path: path)
    }

    func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }
}
