/// The scheme and authority of an http or https URI.
enum LinkAuthority {
    private static let hostCharacters = ASCIISet.alphanumeric.union(ASCIISet("-._~"))
    private static let addressCharacters = ASCIISet("0123456789ABCDEFabcdef:.")

    /// Checks "https://host:port" and answers the offset at which the path begins.
    static func end(in bytes: Span<UInt8>, options: LinkOptions) throws(GS1Error) -> Int {
        let start = try afterScheme(bytes, options)
        let end = authorityEnd(bytes, start)
        if let at = bytes.firstIndex(of: UInt8(ascii: "@"), in: start..<end) {
            throw GS1Error(.userInfo, position: at)
        }
        let hostEnd = try host(bytes, start..<end)
        if hostEnd < end { try port(bytes, hostEnd..<end) }
        return end
    }

    private static func afterScheme(_ bytes: Span<UInt8>, _ options: LinkOptions) throws(GS1Error) -> Int {
        if bytes.has("https://", at: 0) || bytes.has("HTTPS://", at: 0) { return 8 }
        if bytes.has("http://", at: 0) || bytes.has("HTTP://", at: 0) { return 7 }
        guard options.contains(.anySchemeCase), let end = bytes.firstIndex(of: 58, in: 0..<min(6, bytes.count)),
            ["http", "https"].contains(bytes.text(0..<end).lowercased()), bytes.has("//", at: end + 1)
        else { throw GS1Error(.scheme, position: 0) }
        return end + 3
    }

    private static func authorityEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < bytes.count, !isDelimiter(bytes[end]) { end += 1 }
        return end
    }

    /// The characters that end an authority: `/`, `?` and `#`.
    private static func isDelimiter(_ byte: UInt8) -> Bool { byte == 47 || byte == 63 || byte == 35 }

    /// A name, an IPv4 address, or an IPv6 address in brackets; answers its end.
    private static func host(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) -> Int {
        guard !range.isEmpty else { throw GS1Error(.host, position: range.lowerBound) }
        let isAddress = bytes[range.lowerBound] == UInt8(ascii: "[")
        let first = range.lowerBound + (isAddress ? 1 : 0)
        let allowed = isAddress ? addressCharacters : hostCharacters
        var end = first
        while end < range.upperBound, allowed.contains(bytes[end]) { end += 1 }
        let closes = !isAddress || (end < range.upperBound && bytes[end] == UInt8(ascii: "]"))
        guard end > first, closes else { throw GS1Error(.host, position: end) }
        if isAddress { end += 1 }
        guard end == range.upperBound || bytes[end] == UInt8(ascii: ":") else { throw GS1Error(.host, position: end) }
        return end
    }

    private static func port(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        let digits = range.lowerBound + 1..<range.upperBound
        for index in digits where !bytes[index].isDigit { throw GS1Error(.port, position: index) }
        guard (1...5).contains(digits.count), bytes.number(digits) <= 65_535 else {
            throw GS1Error(.port, position: digits.lowerBound)
        }
    }
}
