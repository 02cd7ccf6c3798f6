import Foundation

/// JSON for scripts: one line, members in a stable order, slashes as they are.
enum JSONText {
    static func line(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Values of ours always encode.
        return String(decoding: try! encoder.encode(value), as: UTF8.self)
    }
}
