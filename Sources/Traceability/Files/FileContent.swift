import EPCIS
import Foundation

/// A file as flat texts: `contacts/0/phone` → `0912345678`. What histories, differences and audit trails are made of.
package struct FileContent: Hashable, Sendable {
    package let values: [String: String]

    package init(_ file: some ProvinceFile) { self.init(json: FileContent.json(of: file)) }

    /// - Parameter json: what ``json(of:)`` wrote.
    package init(json: [UInt8]) {
        var values: [String: String] = [:]
        // Files are no deeper than their types, and what the encoder wrote is JSON.
        Self.flatten(try! JSONValue(json), into: &values, under: "")
        self.values = values
    }

    /// A file as it is stored: its members in the order of their names.
    package static func json(of file: some ProvinceFile) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.userInfo[.keepsShapesAsText] = true
        // A file of ours always encodes: its numbers are finite by its rules.
        return Array(try! encoder.encode(file))
    }

    private static func flatten(_ value: JSONValue, into values: inout [String: String], under path: String) {
        let prefix = path.isEmpty ? "" : path + "/"
        switch value {
        case .null: return
        case .string(let text): values[path] = text
        case .bool(let truth): values[path] = truth ? "true" : "false"
        case .number(let number): values[path] = number.lexeme
        case .array(let items):
            for (position, item) in items.enumerated() { flatten(item, into: &values, under: "\(prefix)\(position)") }
        case .object(let members):
            for member in members { flatten(member.value, into: &values, under: prefix + member.name) }
        }
    }

    /// A path without list positions: `contacts/phone`.
    package static func withoutPositions(_ path: String) -> String {
        path.split(separator: "/").filter { Int($0) == nil }.joined(separator: "/")
    }

    /// Whether a path lies at or under one of these.
    package static func lies(_ path: String, under paths: Set<String>) -> Bool {
        var names = withoutPositions(path).split(separator: "/")[...]
        while !names.isEmpty {
            if paths.contains(names.joined(separator: "/")) { return true }
            names.removeLast()
        }
        return false
    }

    /// Names by their letters, list positions by their number.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        let (left, right) = (left.split(separator: "/"), right.split(separator: "/"))
        for (one, other) in zip(left, right) where one != other {
            if let one = Int(one), let other = Int(other) { return one < other }
            return one < other
        }
        return left.count < right.count
    }
}
