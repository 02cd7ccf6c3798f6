/// What stands between the parts of a multipart body (RFC 2046 5.1.1): 1 to 70 characters.
struct MultipartBoundary: Hashable, Sendable {
    let bytes: [UInt8]

    /// - Parameter contentType: the value of the header field, with its parameters.
    init?(contentType: String) {
        let parameters = contentType.split(separator: ";").dropFirst().map(\.trimmed)
        guard let parameter = parameters.first(where: { $0.lowercased().hasPrefix("boundary=") }) else { return nil }
        var text = parameter.dropFirst("boundary=".count)
        if text.count >= 2, text.first == "\"", text.last == "\"" { text = text.dropFirst().dropLast() }
        let bytes = Array(text.utf8)
        guard (1...70).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
        self.bytes = bytes
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "'()+_,-./:=? ".utf8.contains(byte)
        }
    }
}
