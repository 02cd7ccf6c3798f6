/// A value of a Digital Link URI: decoded, checked, errors placed in the URI.
enum LinkValue {
    static func element(
        _ bytes: Span<UInt8>, _ range: Range<Int>, as identifier: ApplicationIdentifier, _ options: LinkOptions,
        plusIsSpace: Bool = false
    ) throws(GS1Error) -> Element {
        let mayBeShort = options.contains(.shortGTIN) && identifier.holdsGTIN
        if !mayBeShort, !isEncoded(bytes, range, plusIsSpace) {
            try identifier.check(bytes, in: range, options)
            return Element(checked: bytes.text(range), as: identifier.code)
        }
        let decoded = try decode(
            bytes, range, as: identifier, plusIsSpace, isLoose: !plusIsSpace && options.contains(.looseEscapes))
        let missing = mayBeShort ? GTIN.missingZeros(decoded.count) : 0
        let value = [UInt8](repeating: 48, count: missing) + decoded
        do throws(GS1Error) {
            try identifier.check(value.span, in: value.indices, options)
        } catch {
            throw error.moved { PercentEncoding.place(of: max(0, $0 - missing), in: bytes, range) }
        }
        return Element(checked: String(decoding: value, as: UTF8.self), as: identifier.code)
    }

    private static func decode(
        _ bytes: Span<UInt8>, _ range: Range<Int>, as identifier: ApplicationIdentifier, _ plusIsSpace: Bool,
        isLoose: Bool
    ) throws(GS1Error) -> [UInt8] {
        do throws(GS1Error) {
            return try PercentEncoding.decode(bytes, range, plusIsSpace: plusIsSpace, isLoose: isLoose)
        } catch {
            throw error.about(identifier.code)
        }
    }

    private static func isEncoded(_ bytes: Span<UInt8>, _ range: Range<Int>, _ plusIsSpace: Bool) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "%") || (plusIsSpace && bytes[index] == UInt8(ascii: "+")) { return true }
            index += 1
        }
        return false
    }
}

extension ApplicationIdentifier {
    /// The value is a GTIN and nothing else.
    var holdsGTIN: Bool { code == "01" || code == "02" || code == "03" }

    fileprivate func check(_ bytes: Span<UInt8>, in range: Range<Int>, _ options: LinkOptions) throws(GS1Error) {
        try check(bytes, in: range, depth: options.depth)
    }
}
