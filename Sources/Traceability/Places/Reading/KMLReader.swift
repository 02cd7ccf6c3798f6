import CExpat

/// Reads KML 2.x as drawing programs write it: placemarks with points, lines, polygons and groups of them.
///
/// Expat parses; document types are refused, so nothing expands. What is nested too deep or too long ends the reading.
enum KMLReader {
    static func read(_ bytes: [UInt8], _ limits: ShapeLimits) throws(ShapeFileError) -> [DrawnFeature] {
        guard let parser = XML_ParserCreate(nil) else { preconditionFailure("no memory for a parser") }
        defer { XML_ParserFree(parser) }
        let listener = KMLListener(parser, limits)
        return try withExtendedLifetime(listener) { () throws(ShapeFileError) in
            XML_SetUserData(parser, Unmanaged.passUnretained(listener).toOpaque())
            listen(parser)
            let status = bytes.withUnsafeBytes { buffer in
                XML_Parse(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
            }
            if let trouble = listener.trouble { throw trouble }
            guard status == XML_STATUS_OK else {
                throw ShapeFileError(.xml, line: Int(XML_GetCurrentLineNumber(parser)))
            }
            return listener.features
        }
    }

    private static func listen(_ parser: XML_Parser) {
        XML_SetElementHandler(
            parser,
            { user, name, _ in KMLListener.from(user).begin(name) }, { user, _ in KMLListener.from(user).end() })
        XML_SetCharacterDataHandler(
            parser, { user, text, count in KMLListener.from(user).hear(text, Int(count)) })
        XML_SetStartDoctypeDeclHandler(
            parser, { user, _, _, _, _ in KMLListener.from(user).stop(.documentType) })
    }
}
