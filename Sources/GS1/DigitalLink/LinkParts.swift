/// Where path and query of a URI lie in its bytes, their characters checked.
struct LinkParts {
    let path: Range<Int>
    let query: Range<Int>?

    /// What a path may hold (RFC 3986); escapes are looked at where values are decoded.
    private static let pathCharacters = PercentEncoding.unreserved.union(ASCIISet("/%!$&'()*+,;=:@"))
    /// Never in a query, not even in the parts that are passed on unread; browsers send all others.
    private static let notInQuery = ASCIISet("\"<> ")

    /// The path starts at `pathStart` and runs to the query, the fragment or the end.
    init(_ bytes: Span<UInt8>, pathStart: Int) throws(GS1Error) {
        let end = bytes.firstIndex(of: UInt8(ascii: "#"), in: pathStart..<bytes.count) ?? bytes.count
        let question = bytes.firstIndex(of: UInt8(ascii: "?"), in: pathStart..<end)
        path = pathStart..<(question ?? end)
        query = question.map { $0 + 1..<end }
        try Self.checkPath(bytes, path)
        if let query { try Self.checkQuery(bytes, query) }
    }

    private static func checkPath(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        let allowed = pathCharacters
        var index = range.lowerBound
        while index < range.upperBound {
            guard allowed.contains(bytes[index]) else { throw wrongCharacter(bytes, index, range) }
            index += 1
        }
    }

    private static func checkQuery(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        let refused = notInQuery
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            guard byte > 31, byte != 127, !refused.contains(byte) else { throw wrongCharacter(bytes, index, range) }
            index += 1
        }
    }

    private static func wrongCharacter(_ bytes: Span<UInt8>, _ index: Int, _ range: Range<Int>) -> GS1Error {
        if bytes[index] == 0 { return GS1Error(.nul, position: index) }
        let found = bytes.text(index..<range.upperBound).first.map(String.init) ?? ""
        return GS1Error(.uriCharacter, position: index, arguments: ["found": found])
    }
}
