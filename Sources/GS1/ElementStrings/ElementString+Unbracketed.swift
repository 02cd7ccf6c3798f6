extension ElementString {
    /// Reads elements as a bar code carries them, `^` or GS (0x1D) for FNC1: "^010952123456789910LOT-1^21S".
    package init(unbracketed text: some StringProtocol) throws(GS1Error) {
        let text = String(text)
        let utf8 = text.utf8
        guard let first = utf8.first, first == .caret || first == .groupSeparator else {
            throw GS1Error(.elementString, position: 0)
        }
        self = try Self.read(unbracketed: utf8.span, in: 1..<utf8.count, caretSeparates: true)
    }

    /// Reads what a scanner sends that does not tell the symbology: no FNC1 in front, GS (0x1D) between.
    package init(sent text: some StringProtocol) throws(GS1Error) {
        let text = String(text)
        let utf8 = text.utf8
        self = try Self.read(unbracketed: utf8.span, in: 0..<utf8.count, caretSeparates: false)
    }

    /// Reads elements behind the leading FNC1. A separator must follow a value whose length the reader cannot know from
    /// its first two digits, unless it is the last, and may follow any other.
    static func read(
        unbracketed bytes: Span<UInt8>, in range: Range<Int>, caretSeparates: Bool
    ) throws(GS1Error) -> ElementString {
        guard !range.isEmpty else { throw GS1Error(.elementString, position: range.lowerBound) }
        var elements: [Element] = []
        var places: [Int] = []
        elements.reserveCapacity(6)
        places.reserveCapacity(6)
        var index = range.lowerBound
        while index < range.upperBound {
            guard let (identifier, codeEnd) = ApplicationIdentifier.beginning(bytes, at: index, end: range.upperBound)
            else { throw unknown(bytes, index, range) }
            var limit = range.upperBound
            if identifier.hasPredefinedLength { limit = min(limit, codeEnd + identifier.facts.maximumLength) }
            var end = codeEnd
            while end < limit, !isSeparator(bytes[end], caretSeparates) { end += 1 }
            try identifier.check(bytes, in: codeEnd..<end)
            elements.append(Element(checked: bytes.text(codeEnd..<end), as: identifier.code))
            places.append(index)
            index = end
            if index < range.upperBound, isSeparator(bytes[index], caretSeparates) { index += 1 }
        }
        return ElementString(elements: elements, places: places)
    }

    private static func isSeparator(_ byte: UInt8, _ caretSeparates: Bool) -> Bool {
        byte == .groupSeparator || caretSeparates && byte == .caret
    }

    private static func unknown(_ bytes: Span<UInt8>, _ index: Int, _ range: Range<Int>) -> GS1Error {
        let found = bytes.text(index..<min(index + 4, range.upperBound))
        return GS1Error(.unknownAI, position: index, arguments: ["found": found])
    }
}

extension UInt8 {
    /// What stands for FNC1 between elements when a scanner sends them.
    static let groupSeparator: UInt8 = 0x1D
    /// What stands for FNC1 where people write element strings.
    static let caret = UInt8(ascii: "^")
}
