/// Bytes that are not a good EPCIS document, or an event in one that breaks the standard: what is wrong, and where.
package struct EPCISError: Error, Hashable, Sendable {
    /// Stable, dotted; words for it live in the catalogue under `error.<code>`.
    package let code: Code
    /// JSON pointer (RFC 6901) from the document's root to the value at fault; "" is the root.
    package let pointer: String
    /// Place in the document's bytes where reading stopped or the faulty value begins, if known.
    package let offset: Int?
    /// What was found and what was expected, by name (`found`, `expected`, `member`, `limit`, …).
    package let arguments: [String: String]

    package init(code: Code, pointer: String, offset: Int? = nil, arguments: [String: String] = [:]) {
        self.code = code
        self.pointer = pointer
        self.offset = offset
        self.arguments = arguments
    }
}

extension EPCISError: CustomStringConvertible {
    package var description: String {
        let details = arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
        return "\(code.rawValue) at \(pointer.isEmpty ? "root" : pointer)\(details.isEmpty ? "" : " (\(details))")"
    }
}
