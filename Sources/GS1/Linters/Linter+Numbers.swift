extension Linter {
    static func zero(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        guard !range.isEmpty else { throw GS1Error(.mustBeZero, position: range.lowerBound) }
        for index in range where bytes[index] != UInt8(ascii: "0") {
            throw GS1Error(.mustBeZero, position: index, arguments: found(bytes[index], expected: 48))
        }
    }

    static func nonzero(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        for index in range where bytes[index] != UInt8(ascii: "0") { return }
        throw GS1Error(.mustNotBeZero, position: range.lowerBound)
    }

    static func noLeadingZero(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        guard !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "0") else { return }
        throw GS1Error(.leadingZero, position: range.lowerBound)
    }

    static func needsNonDigit(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        for index in range where !bytes[index].isDigit { return }
        throw GS1Error(.needsNonDigit, position: range.lowerBound)
    }

    /// Two numbers of equal width: piece and total, neither zero, the piece no greater than the total.
    static func pieceOfTotal(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(GS1Error) {
        let middle = range.lowerBound + range.count / 2
        let piece = range.lowerBound..<middle
        let total = middle..<range.upperBound
        guard piece.count == total.count, !piece.isEmpty else { throw GS1Error(.length, position: range.upperBound) }
        try nonzero(bytes, piece)
        try nonzero(bytes, total)
        guard bytes.text(piece) <= bytes.text(total) else {
            let arguments = ["piece": bytes.text(piece), "total": bytes.text(total)]
            throw GS1Error(.pieceOfTotal, position: range.lowerBound, arguments: arguments)
        }
    }
}
