/// Any JSON, kept without loss: members in order, numbers as written.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
}

/// One member of an object, in its place.
package struct JSONMember: Hashable, Sendable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
        self.name = name
        self.value = value
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue {
    /// The text of a string, nil of anything else.
    package var string: String? { if case .string(let text) = self { text } else { nil } }
    package var array: [JSONValue]? { if case .array(let items) = self { items } else { nil } }
    package var object: [JSONMember]? { if case .object(let members) = self { members } else { nil } }
    /// The member of that name, if this is an object that has it.
    package subscript(name: String) -> JSONValue? { object?.first { $0.name == name }?.value }
}
