import Foundation

/// Standard output and error, whole lines at once: a reader at the other end of a pipe sees them immediately.
enum StandardOutput {
    static func write(_ text: String) { try? FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8)) }
}

enum StandardError {
    static func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8)) }
}
