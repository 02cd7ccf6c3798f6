import Foundation
import Logging

/// One thing that happened, ready to be written in either form.
struct LogLine: Sendable {
    let time: Date
    let level: Logger.Level
    let label: String
    let message: String
    /// Values of the line; a request's ID stands under `request`.
    let metadata: Logger.Metadata

    /// One JSON object and a newline: `time`, `level`, `label`, `message`, then the metadata by name.
    var json: String {
        var members = [
            member("time", time.formatted(Self.timestamp)), member("level", level.rawValue), member("label", label),
            member("message", message),
        ]
        for (name, value) in metadata.sorted(by: { $0.key < $1.key }) {
            members.append("\(Self.quoted(name)):\(Self.json(value))")
        }
        return "{" + members.joined(separator: ",") + "}\n"
    }

    /// One line for a person: time of day, level, message, metadata.
    var text: String {
        let values = metadata.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        let line = "\(time.formatted(Self.clock)) \(level.rawValue) \(message)\(values)"
        let visible = line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        return String(String.UnicodeScalarView(visible)) + "\n"
    }

    private static let timestamp = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    private static let clock = Date.ISO8601FormatStyle(timeZone: .current).time(includingFractionalSeconds: false)

    private func member(_ name: String, _ value: String) -> String { "\"\(name)\":\(Self.quoted(value))" }

    private static func json(_ value: Logger.MetadataValue) -> String {
        switch value {
        case .string(let text): quoted(text)
        case .stringConvertible(let value): quoted(value.description)
        case .array(let values): "[" + values.map(json).joined(separator: ",") + "]"
        case .dictionary(let values):
            "{" + values.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(json($0.value))" }.joined(separator: ",")
                + "}"
        }
    }

    /// A JSON string. Nothing a caller sent can end the line or the string: control characters, U+2028 and U+2029 too.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _
            where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || (0x2028...0x2029).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
