/// One line of a request's head; it cannot hold a second.
package struct HTTPHeader: Hashable, Sendable {
    package let name: String
    package let value: String

    /// - Throws: `.malformed` for a name that is no token and for a value with a line break or another control character.
    package init(_ name: String, _ value: String) throws(ExchangeTrouble) {
        guard !name.isEmpty, name.utf8.allSatisfy(Self.isToken) else {
            throw ExchangeTrouble(.malformed, "no name of a header")
        }
        guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
            throw ExchangeTrouble(.malformed, "the header \(name) holds a control character")
        }
        self.name = name
        self.value = value
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }

    /// As libcurl takes it; a header without a value is written with a semicolon.
    var line: String { value.isEmpty ? "\(name);" : "\(name): \(value)" }
}
