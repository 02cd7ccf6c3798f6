/// The parts of an EPC URN between its dots.
struct EPCFields {
    let prefix: Range<Int>
    let reference: Range<Int>
    /// Piece and total of an ITIP.
    let pieces: [Range<Int>]
    /// The last part, dots included; nil when the scheme has none.
    let serial: Range<Int>?

    init(_ bytes: Span<UInt8>, _ body: Range<Int>, _ layout: EPCScheme.Layout) throws(GS1Error) {
        prefix = try Self.part(bytes, body.lowerBound, body.upperBound, layout)
        try Self.checkPrefix(bytes, prefix, layout)
        guard layout.serial != .none else {
            reference = prefix.upperBound + 1..<body.upperBound
            pieces = []
            serial = nil
            return
        }
        reference = try Self.part(bytes, prefix.upperBound + 1, body.upperBound, layout)
        var end = reference.upperBound
        var pieces: [Range<Int>] = []
        while layout.hasPieces, pieces.count < 2 {
            pieces.append(try Self.part(bytes, end + 1, body.upperBound, layout))
            end = pieces.last!.upperBound
        }
        self.pieces = pieces
        serial = end + 1..<body.upperBound
    }

    /// From `start` to the next dot, which must come.
    private static func part(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ layout: EPCScheme.Layout
    ) throws(GS1Error) -> Range<Int> {
        guard let dot = bytes.firstIndex(of: UInt8(ascii: "."), in: start..<end) else {
            throw GS1Error(.urnSyntax, ai: layout.key, position: end)
        }
        return start..<dot
    }

    private static func checkPrefix(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ layout: EPCScheme.Layout
    ) throws(GS1Error) {
        for index in range where !bytes[index].isDigit {
            throw GS1Error(.companyPrefix, ai: layout.key, position: index)
        }
        guard (6...12).contains(range.count) else {
            let arguments = ["found": String(range.count), "minimum": "6", "maximum": "12"]
            throw GS1Error(.companyPrefix, ai: layout.key, position: range.lowerBound, arguments: arguments)
        }
    }
}
