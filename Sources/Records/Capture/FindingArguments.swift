import Foundation

/// A finding's arguments as they are stored: a JSON object of strings with sorted names.
enum FindingArguments {
    static func text(_ arguments: [String: String]) -> String {
        guard !arguments.isEmpty else { return "{}" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(arguments) else { preconditionFailure("strings are always JSON") }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func read(_ text: String) -> [String: String] {
        (try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))) ?? [:]
    }
}
