extension DigitalLink {
    static func read(uri: String, options: LinkOptions) throws(GS1Error) -> DigitalLink {
        let utf8 = uri.utf8
        let bytes = utf8.span
        let start = try LinkAuthority.end(in: bytes, options: options)
        let parts = try LinkParts(bytes, pathStart: start)
        let places = try parts.findKey(bytes, options)
        return try read(bytes, places, parts, origin: bytes.text(0..<places.stemEnd), options)
    }

    static func read(path: String, options: LinkOptions) throws(GS1Error) -> DigitalLink {
        let utf8 = path.utf8
        let bytes = utf8.span
        let parts = try LinkParts(bytes, pathStart: 0)
        let places = try parts.findKey(bytes, options)
        return try read(bytes, places, parts, origin: nil, options)
    }

    private static func read(
        _ bytes: Span<UInt8>, _ places: LinkParts.Key, _ parts: LinkParts, origin: String?, _ options: LinkOptions
    ) throws(GS1Error) -> DigitalLink {
        let path = try LinkPath(bytes, places, options)
        var attributes: [Element] = []
        var rawQuery: String?
        if let query = parts.query {
            rawQuery = bytes.text(query)
            if !options.contains(.anyQuery) { attributes = try LinkQuery.attributes(bytes, query, of: path, options) }
        }
        return DigitalLink(
            origin: origin, key: path.key, qualifiers: path.qualifiers, attributes: attributes, rawQuery: rawQuery)
    }
}
