/// The words before the body of an EPC URN: "urn:epc:id:sgtin:".
struct EPCHead {
    let form: EPCURN.Form
    /// Nil for tag and raw URIs.
    let scheme: EPCScheme?
    let body: Range<Int>

    /// Never bare in a URN (RFC 8141, Tag Data Standard 5).
    private static let characters = ASCIISet.alphanumeric.union(ASCIISet("!'()*+,-./:;=_%[]"))

    init(_ bytes: Span<UInt8>) throws(GS1Error) {
        guard Self.isEPC(bytes) else { throw GS1Error(.urnSyntax, position: 0) }
        try Self.checkCharacters(bytes)
        let formEnd = try Self.wordEnd(bytes, from: 8)
        guard let form = EPCURN.Form(rawValue: bytes.text(8..<formEnd)) else {
            throw GS1Error(.urnScheme, position: 8, arguments: ["found": bytes.text(8..<formEnd)])
        }
        self.form = form
        guard form != .tag, form != .raw else {
            scheme = nil
            body = formEnd + 1..<bytes.count
            return
        }
        let schemeEnd = try Self.wordEnd(bytes, from: formEnd + 1)
        scheme = try Self.scheme(bytes.text(formEnd + 1..<schemeEnd), of: form, at: formEnd + 1)
        body = schemeEnd + 1..<bytes.count
        guard !body.isEmpty else { throw GS1Error(.urnSyntax, position: body.lowerBound) }
    }

    /// The first two words may be written in any case (RFC 8141).
    static func isEPC(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= 8 else { return false }
        let expected: StaticString = "urn:epc:"
        return expected.withUTF8Buffer { word in
            word.indices.allSatisfy { bytes[$0] == word[$0] || (word[$0] != 58 && bytes[$0] | 32 == word[$0]) }
        }
    }

    private static func checkCharacters(_ bytes: Span<UInt8>) throws(GS1Error) {
        for index in 8..<bytes.count where !characters.contains(bytes[index]) {
            if bytes[index] == 0 { throw GS1Error(.nul, position: index) }
            let found = bytes.text(index..<bytes.count).first.map(String.init) ?? ""
            throw GS1Error(.uriCharacter, position: index, arguments: ["found": found])
        }
    }

    private static func wordEnd(_ bytes: Span<UInt8>, from start: Int) throws(GS1Error) -> Int {
        guard let end = bytes.firstIndex(of: UInt8(ascii: ":"), in: min(start, bytes.count)..<bytes.count) else {
            throw GS1Error(.urnSyntax, position: bytes.count)
        }
        return end
    }

    /// Lots stand under `class` and nothing else does.
    private static func scheme(
        _ word: String, of form: EPCURN.Form, at position: Int
    ) throws(GS1Error) -> EPCScheme {
        guard let scheme = EPCScheme(rawValue: word), (scheme == .lgtin) == (form == .lotClass) else {
            throw GS1Error(.urnScheme, position: position, arguments: ["found": word])
        }
        return scheme
    }
}
