extension ElementString {
    /// Reads an element string as printed under a bar code: "(01)09521234567899(10)LOT-1".
    ///
    /// A bracket in a value is written `\(`; a bracket that opens no application identifier may also stand bare.
    package init(bracketed text: some StringProtocol, options: ElementOptions = []) throws(GS1Error) {
        let text = String(text)
        self = try Self.read(bracketed: text.utf8.span, options)
    }

    static func read(bracketed bytes: Span<UInt8>, _ options: ElementOptions) throws(GS1Error) -> ElementString {
        var elements: [Element] = []
        var places: [Int] = []
        for part in try BracketedPart.parts(bytes) {
            elements.append(try part.element(bytes, options))
            places.append(part.code.lowerBound)
        }
        guard !elements.isEmpty else { throw GS1Error(.elementString, position: 0) }
        return ElementString(elements: elements, places: places)
    }
}
