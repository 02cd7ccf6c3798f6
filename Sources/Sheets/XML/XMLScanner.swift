import CExpat

/// Reads XML with libexpat as it comes in. No document type is taken, so there are no entities to expand and no other files to fetch.
final class XMLScanner {
    private let parser: XML_Parser
    private let listener: any XMLListener
    private let part: String
    private var depth = 0
    private var failure: SheetError?
    /// Bytes given, and bytes given when the parser last had something to say.
    private var given = 0
    private var heard = 0

    private static let mostDepth = 64
    /// A tag or a piece of text of this size is no workbook's; reading on would cost its square.
    private static let longestPiece = 1 << 20

    /// - Parameter part: the file's name, for errors.
    init(part: String, listener: some XMLListener) {
        guard let parser = XML_ParserCreate(nil) else { fatalError("expat has no memory") }
        self.parser = parser
        self.part = part
        self.listener = listener
    }

    deinit { XML_ParserFree(parser) }

    /// Reads one part of an archive to its end.
    static func read(_ name: String, of archive: ZipArchive, for listener: some XMLListener) throws(SheetError) {
        let scanner = XMLScanner(part: name, listener: listener)
        scanner.listen()
        try archive.expand(name) { piece throws(SheetError) in try scanner.add(piece) }
        try scanner.finish()
    }

    private func listen() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { scanner, name, attributes in
                XMLScanner.of(scanner).hear { (scanner) throws(SheetError) in
                    try scanner.begin(XMLName(name!), XMLAttributes(attributes!))
                }
            },
            { scanner, name in
                XMLScanner.of(scanner).hear { (scanner) throws(SheetError) in
                    scanner.depth -= 1
                    try scanner.listener.end(XMLName(name!))
                }
            })
        XML_SetCharacterDataHandler(parser) { scanner, text, count in
            text!.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
                XMLScanner.of(scanner).hear { (scanner) throws(SheetError) in
                    try scanner.listener.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
                }
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { scanner, _, _, _, _ in
            XMLScanner.of(scanner).hear { (scanner) throws(SheetError) in throw scanner.damaged }
        }
    }

    private func add(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetError) {
        given += bytes.count
        guard given - heard <= Self.longestPiece else { throw SheetError(.bomb, arguments: ["part": part]) }
        let status = bytes.withMemoryRebound(to: CChar.self) {
            XML_Parse(parser, $0.baseAddress, Int32($0.count), 0)
        }
        if let failure { throw failure }
        guard status == XML_STATUS_OK else { throw damaged }
    }

    private func finish() throws(SheetError) {
        let status = XML_Parse(parser, nil, 0, 1)
        if let failure { throw failure }
        guard status == XML_STATUS_OK else { throw damaged }
    }

    private func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetError) {
        depth += 1
        guard depth <= Self.mostDepth else { throw damaged }
        try listener.begin(name, attributes)
    }

    /// Errors do not pass through C: the first stops the parser and is thrown when it has returned.
    private func hear(_ body: (XMLScanner) throws(SheetError) -> Void) {
        heard = given
        guard failure == nil else { return }
        do throws(SheetError) { try body(self) } catch { failure = error }
        if failure != nil { XML_StopParser(parser, 0) }
    }

    private var damaged: SheetError { SheetError(.damaged, arguments: ["part": part]) }

    private static func of(_ scanner: UnsafeMutableRawPointer?) -> XMLScanner {
        Unmanaged<XMLScanner>.fromOpaque(scanner!).takeUnretainedValue()
    }
}
