/// The key and qualifiers of a path, read from its first pair.
struct LinkPath {
    let key: Element
    let keyIdentifier: ApplicationIdentifier
    private(set) var qualifiers: [Element] = []

    init(_ bytes: Span<UInt8>, _ places: LinkParts.Key, _ options: LinkOptions) throws(GS1Error) {
        var pair = try Pair(bytes, slash: places.stemEnd, end: places.end)
        keyIdentifier = try pair.identifier(bytes, options)
        key = try LinkValue.element(bytes, pair.value, as: keyIdentifier, options)
        while pair.value.upperBound < places.end {
            pair = try Pair(bytes, slash: pair.value.upperBound, end: places.end)
            try append(pair, bytes, options)
        }
    }

    private mutating func append(_ pair: Pair, _ bytes: Span<UInt8>, _ options: LinkOptions) throws(GS1Error) {
        let identifier = try pair.identifier(bytes, options)
        guard keyIdentifier.allowsQualifier(identifier.code, after: qualifiers) else {
            throw keyIdentifier.refusal(ofQualifier: identifier, at: pair.code.lowerBound)
        }
        qualifiers.append(try LinkValue.element(bytes, pair.value, as: identifier, options))
    }
}

extension LinkPath {
    /// "/AI/value" in a path.
    private struct Pair {
        let code: Range<Int>
        let value: Range<Int>

        init(_ bytes: Span<UInt8>, slash: Int, end: Int) throws(GS1Error) {
            let start = slash + 1
            guard let middle = bytes.firstIndex(of: UInt8(ascii: "/"), in: start..<end) else {
                throw Self.alone(bytes, start..<end)
            }
            code = start..<middle
            let valueEnd = bytes.firstIndex(of: UInt8(ascii: "/"), in: middle + 1..<end) ?? end
            value = middle + 1..<valueEnd
            guard !value.isEmpty else {
                throw GS1Error(.missingValue, ai: bytes.text(code), position: value.lowerBound)
            }
        }

        func identifier(_ bytes: Span<UInt8>, _ options: LinkOptions) throws(GS1Error) -> ApplicationIdentifier {
            if let identifier = ApplicationIdentifier.named(bytes, in: code) { return identifier }
            if options.contains(.convenienceAlphas), let number = ConvenienceAlpha.number(bytes, in: code),
                let identifier = ApplicationIdentifier.named(number)
            {
                return identifier
            }
            throw GS1Error(.unknownAI, position: code.lowerBound, arguments: ["found": bytes.text(code)])
        }

        /// A last segment with no value behind it: an identifier that lost its value, or something that does not
        /// belong.
        private static func alone(_ bytes: Span<UInt8>, _ range: Range<Int>) -> GS1Error {
            let text = bytes.text(range)
            guard ApplicationIdentifier.named(bytes, in: range) == nil else {
                return GS1Error(.missingValue, ai: text, position: range.upperBound)
            }
            return GS1Error(.danglingSegment, position: range.lowerBound, arguments: ["found": text])
        }
    }
}
