import EPCIS

/// A message's named parts as they are stored: a JSON object of strings, in the order of their names.
enum MessageParts {
    static func write(_ parts: [String: String]) -> String {
        let members = parts.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) }
        return String(decoding: JSONValue.object(members).encoded(), as: UTF8.self)
    }

    /// Nothing for what `write` would not have written.
    static func read(_ text: String) -> [String: String] {
        let members = (try? JSONValue(Array(text.utf8)))?.object ?? []
        return members.reduce(into: [:]) { parts, member in parts[member.name] = member.value.string }
    }
}
