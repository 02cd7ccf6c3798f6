/// The query of a request: the text byte for byte, and its parameters in order, decoded.
package struct Query: Sendable, Hashable {
    /// Without the question mark; nil when the request has none.
    package let raw: String?
    /// A parameter whose bytes are no UTF-8, hold a NUL or a broken escape is left out; `broken` says so.
    package let parameters: [(name: String, value: String)]
    package let broken: String?

    package init(raw: String?) {
        self.raw = raw
        var parameters: [(String, String)] = []
        var broken: String?
        for pair in (raw ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count == 2 ? parts[1] : ""
            let decoded = (
                PercentCoding.decode(parts[0], plusIsSpace: true), PercentCoding.decode(value, plusIsSpace: true)
            )
            if case (let name?, let value?) = decoded {
                parameters.append((name, value))
            } else {
                broken = String(pair)
            }
        }
        self.parameters = parameters
        self.broken = broken
    }

    /// The first value under a name.
    package subscript(name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    package static func == (left: Query, right: Query) -> Bool { left.raw == right.raw }
    package func hash(into hasher: inout Hasher) { hasher.combine(raw) }
}
