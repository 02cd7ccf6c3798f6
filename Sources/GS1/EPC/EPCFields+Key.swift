extension EPCFields {
    /// The part of the URN that ends the key: a text reference, or a serial the key holds itself.
    func tail(_ layout: EPCScheme.Layout, isClass: Bool) -> Range<Int>? {
        if layout.digits == nil { return reference }
        return layout.serial == .inKey && !isClass ? serial : nil
    }

    /// The numeric head of the key: company prefix and reference in the key's order, check digit, pieces.
    func digits(_ bytes: Span<UInt8>, _ layout: EPCScheme.Layout) throws(GS1Error) -> [UInt8] {
        let expected = (layout.digits ?? 0) - prefix.count
        try Self.checkDigits(bytes, reference, count: expected, layout)
        for piece in pieces { try Self.checkDigits(bytes, piece, count: 2, layout) }
        var value = layout.filler
        let lead = layout.leads ? 1 : 0
        value += bytes.array(reference.lowerBound..<reference.lowerBound + lead)
        value += bytes.array(prefix)
        value += bytes.array(reference.lowerBound + lead..<reference.upperBound)
        value.append(CheckDigit.following(value))
        for piece in pieces { value += bytes.array(piece) }
        return value
    }

    private static func checkDigits(
        _ bytes: Span<UInt8>, _ range: Range<Int>, count: Int, _ layout: EPCScheme.Layout
    ) throws(GS1Error) {
        for index in range where !bytes[index].isDigit {
            let arguments = ["found": bytes.text(index..<index + 1), "set": CharacterRepertoire.numeric.name]
            throw GS1Error(.character, ai: layout.key, position: index, arguments: arguments)
        }
        guard range.count == count else {
            let arguments = ["found": String(range.count), "minimum": String(count), "maximum": String(count)]
            let place = range.lowerBound + min(count, range.count)
            throw GS1Error(.length, ai: layout.key, position: place, arguments: arguments)
        }
    }
}
