/// A code read in whichever form it came.
struct CodeReading {
    let form: CodeForm
    var symbology: Symbology?
    /// What a bar code or an element string says.
    var elements: ElementString?
    /// What a Digital Link, an EPC URN or a tag says.
    var link: DigitalLink?
    /// As written, or as a tag says it.
    var urn: EPCURN?

    /// What people scan and type may lack a little that the standard wants.
    private static let tolerant: LinkOptions = [.shortGTIN, .closingSlash, .anySchemeCase, .looseEscapes]

    /// Reads text without blanks around it.
    init(_ text: String) throws(GS1Error) {
        let utf8 = text.utf8
        let bytes = utf8.span
        guard let form = CodeForm(bytes) else { throw GS1Error(.unrecognised, position: 0) }
        self.form = form
        switch form {
        case .digitalLink: link = try Self.digitalLink(text, bytes)
        case .epcURN:
            urn = try EPCURN(text)
            link = urn?.digitalLink
        case .epcBinary:
            let read = try CompressedLink(bytes)?.read(bytes, Self.tolerant)
            (urn, link) = (read?.epc.urn, read?.link)
        case .bracketed: elements = try ElementString.read(bracketed: bytes, .shortGTIN)
        case .unbracketed: elements = try Self.unbracketed(bytes)
        case .number: elements = try Self.number(bytes)
        case .scan:
            let scan = try ScanData(text)
            (symbology, elements, link) = (scan.symbology, scan.elements, scan.link)
            guard elements != nil || link != nil else { throw GS1Error(.notGS1, position: 3) }
        }
    }

    private static func digitalLink(_ text: String, _ bytes: Span<UInt8>) throws(GS1Error) -> DigitalLink {
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: 0..<bytes.count), bytes.has("://", at: colon) {
            return try DigitalLink.read(uri: text, options: tolerant)
        }
        if bytes.has("/", at: 0) { return try DigitalLink.read(path: text, options: tolerant) }
        do throws(GS1Error) {
            return try DigitalLink.read(path: "/" + text, options: tolerant)
        } catch {
            throw error.moved { max(0, $0 - 1) }
        }
    }

    /// FNC1 in front is what a scanner leaves away when it does not tell the symbology.
    private static func unbracketed(_ bytes: Span<UInt8>) throws(GS1Error) -> ElementString {
        let isMarked = bytes[0] == .caret || bytes[0] == .groupSeparator
        return try ElementString.read(
            unbracketed: bytes, in: (isMarked ? 1 : 0)..<bytes.count, caretSeparates: true)
    }

    /// GTIN or SSCC by the count of digits; a longer number may be elements. Behind `|` stands a composite part.
    private static func number(_ bytes: Span<UInt8>) throws(GS1Error) -> ElementString {
        let bar = bytes.firstIndex(of: UInt8(ascii: "|"), in: 0..<bytes.count)
        let digits = 0..<(bar ?? bytes.count)
        if bar == nil, bytes.has("01", at: 0) && bytes.count >= 16 || bytes.has("00", at: 0) && bytes.count >= 20,
            digits.allSatisfy({ bytes[$0].isDigit }), bytes.count != 18
        {
            return try unbracketed(bytes)
        }
        let key = try ScannedCode.number(bytes, digits)
        guard let bar else { return key }
        guard bytes.has("^", at: bar + 1) else { throw GS1Error(.elementString, position: bar + 1) }
        return key + (try ElementString.read(unbracketed: bytes, in: bar + 2..<bytes.count, caretSeparates: true))
    }
}
