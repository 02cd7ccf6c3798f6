/// The query of a Digital Link URI: names of digits are application identifiers, all else is passed on unread.
enum LinkQuery {
    static func attributes(
        _ bytes: Span<UInt8>, _ query: Range<Int>, of path: LinkPath, _ options: LinkOptions
    ) throws(GS1Error) -> [Element] {
        var attributes: [Element] = []
        var start = query.lowerBound
        while start < query.upperBound {
            let end = bytes.firstIndex(of: UInt8(ascii: "&"), in: start..<query.upperBound) ?? query.upperBound
            if let attribute = try attribute(bytes, start..<end, of: path, beside: attributes, options) {
                attributes.append(attribute)
            }
            start = end + 1
        }
        return attributes
    }

    private static func attribute(
        _ bytes: Span<UInt8>, _ range: Range<Int>, of path: LinkPath, beside others: [Element], _ options: LinkOptions
    ) throws(GS1Error) -> Element? {
        let nameEnd = bytes.firstIndex(of: UInt8(ascii: "="), in: range) ?? range.upperBound
        let name = range.lowerBound..<nameEnd
        guard isNumber(bytes, name) else { return nil }
        guard let identifier = ApplicationIdentifier.named(bytes, in: name) else {
            if options.contains(.unknownAIs) { return try unknown(bytes, name, range) }
            throw GS1Error(.unknownAI, position: name.lowerBound, arguments: ["found": bytes.text(name)])
        }
        try checkPlace(of: identifier, path, others, at: name.lowerBound)
        guard nameEnd + 1 < range.upperBound else {
            throw GS1Error(.missingValue, ai: identifier.code, position: range.upperBound)
        }
        let value = nameEnd + 1..<range.upperBound
        return try LinkValue.element(bytes, value, as: identifier, options, plusIsSpace: true)
    }

    private static func unknown(
        _ bytes: Span<UInt8>, _ name: Range<Int>, _ pair: Range<Int>
    ) throws(GS1Error) -> Element {
        let value = min(name.upperBound + 1, pair.upperBound)..<pair.upperBound
        let decoded = try PercentEncoding.decode(bytes, value, plusIsSpace: true)
        do throws(GS1Error) {
            return try Element.unknown(name, decoded, in: bytes)
        } catch {
            throw error.moved { error.ai == nil ? $0 : PercentEncoding.place(of: $0, in: bytes, value) }
        }
    }

    private static func checkPlace(
        of identifier: ApplicationIdentifier, _ path: LinkPath, _ others: [Element], at position: Int
    ) throws(GS1Error) {
        let code = identifier.code
        if path.key.ai == code || path.qualifiers.contains(where: { $0.ai == code })
            || others.contains(where: { $0.ai == code })
        {
            throw GS1Error(.repeatedAI, ai: code, position: position)
        }
        if path.keyIdentifier.couldQualify(code, beside: path.qualifiers) {
            throw GS1Error(.qualifierInQuery, ai: code, position: position, arguments: ["key": path.key.ai])
        }
        guard identifier.isDataAttribute else { throw GS1Error(.notAttribute, ai: code, position: position) }
    }

    private static func isNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range where !bytes[index].isDigit { return false }
        return !range.isEmpty
    }
}
