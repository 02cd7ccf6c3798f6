import Foundation

/// Compares what the program makes with a file kept beside the tests: `Golden/<name>` in the test's own folder.
///
///     try Golden().expect(page, "origin-vi.html")
///
/// `NGUON_RECORD=1` writes the files anew; read the difference before committing it.
package struct Golden: Sendable {
    package struct Mismatch: Error, CustomStringConvertible {
        package let description: String
    }

    private let folder: URL
    private let isRecording: Bool

    package init(beside file: StaticString = #filePath) {
        folder = URL(fileURLWithPath: "\(file)").deletingLastPathComponent().appendingPathComponent("Golden")
        isRecording = ProcessInfo.processInfo.environment["NGUON_RECORD"] == "1"
    }

    /// Golden files in another folder.
    package init(folder: String, isRecording: Bool) {
        self.folder = URL(fileURLWithPath: folder)
        self.isRecording = isRecording
    }

    package func expect(_ actual: String, _ name: String) throws {
        let url = folder.appendingPathComponent(name)
        if isRecording { return try record(actual, url) }
        guard let data = try? Data(contentsOf: url) else {
            throw Mismatch(description: "\(url.path) is not there; NGUON_RECORD=1 writes it")
        }
        let expected = String(decoding: data, as: UTF8.self)
        if expected != actual { throw Mismatch(description: Self.difference(expected, actual, name)) }
    }

    private func record(_ actual: String, _ url: URL) throws {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: url)
    }

    private static func difference(_ expected: String, _ actual: String, _ name: String) -> String {
        let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(expected, actual).prefix { $0 == $1 }.count
        let wanted = same < expected.count ? String(expected[same]) : "(the end)"
        let found = same < actual.count ? String(actual[same]) : "(the end)"
        return "\(name), line \(same + 1):\n  expected \(wanted)\n  found    \(found)\nNGUON_RECORD=1 writes it anew"
    }
}
