extension LinkParts {
    /// Where the stem ends (at the slash before the key) and where the pairs behind it end.
    struct Key {
        let stemEnd: Int
        let end: Int
    }

    /// Walks the path from its end in pairs of "/AI/value" up to the nearest primary key.
    func findKey(_ bytes: Span<UInt8>, _ options: LinkOptions) throws(GS1Error) -> Key {
        var path = path
        if options.contains(.closingSlash), path.count > 1, bytes[path.upperBound - 1] == UInt8(ascii: "/") {
            path = path.lowerBound..<path.upperBound - 1
        }
        var end = path.upperBound
        while let value = slash(bytes, before: end), let code = slash(bytes, before: value) {
            if isKey(bytes, code + 1..<value, options) {
                return Key(stemEnd: code, end: path.upperBound)
            }
            end = code
        }
        return try findBrokenKey(bytes, path)
    }

    private func isKey(_ bytes: Span<UInt8>, _ code: Range<Int>, _ options: LinkOptions) -> Bool {
        if ApplicationIdentifier.isPrimaryKey(bytes, in: code) { return true }
        guard options.contains(.convenienceAlphas) else { return false }
        return ConvenienceAlpha.number(bytes, in: code).flatMap(ApplicationIdentifier.named)?.isPrimaryKey ?? false
    }

    private func slash(_ bytes: Span<UInt8>, before end: Int) -> Int? {
        bytes.lastIndex(of: UInt8(ascii: "/"), in: path.lowerBound..<end)
    }

    /// The pairs do not lead to a key. The first segment that looks like one tells better what is wrong; reading on
    /// from it throws where the pairs break.
    private func findBrokenKey(_ bytes: Span<UInt8>, _ path: Range<Int>) throws(GS1Error) -> Key {
        var start = path.lowerBound
        while start < path.upperBound {
            let end = bytes.firstIndex(of: UInt8(ascii: "/"), in: start + 1..<path.upperBound) ?? path.upperBound
            if ApplicationIdentifier.isPrimaryKey(bytes, in: start + 1..<end) {
                return Key(stemEnd: start, end: path.upperBound)
            }
            if end < path.upperBound, let ai = ConvenienceAlpha.number(bytes, in: start + 1..<end) {
                throw GS1Error(.convenienceAlpha, ai: ai, position: start + 1, arguments: ["expected": ai])
            }
            start = end
        }
        throw GS1Error(looksCompressed(bytes, path) ? .compressed : .notDigitalLink, position: path.lowerBound)
    }

    /// One segment of at least ten characters of the URL-safe base 64 alphabet may be a compressed link.
    private func looksCompressed(_ bytes: Span<UInt8>, _ path: Range<Int>) -> Bool {
        guard path.count > 10, bytes[path.lowerBound] == UInt8(ascii: "/") else { return false }
        let letters = ASCIISet.alphanumeric.union(ASCIISet("-_"))
        for index in path.dropFirst() where !letters.contains(bytes[index]) { return false }
        return true
    }
}
