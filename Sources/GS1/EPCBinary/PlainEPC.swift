/// Reads the schemes that hold elements as they are, and what stands behind them.
struct PlainEPC {
    private let layout: EPCBinaryScheme.Plain
    private var elements: [Element] = []
    /// The bit each of them was read at.
    private var places: [Int] = []

    init(_ layout: EPCBinaryScheme.Plain) { self.layout = layout }

    mutating func read(_ bits: inout BitReader) throws(GS1Error) -> DigitalLink {
        // Toggle and filter help readers choose among tags; they say nothing of the thing.
        try bits.skip(4)
        if layout.isDated { try readDate(&bits) }
        for ai in layout.identifiers { try append(ai, &bits) }
        if layout.hasHost { try bits.skipHost() }
        try readMore(&bits)
        do throws(GS1Error) {
            return try DigitalLink(elements: elements)
        } catch {
            let place = elements.lastIndex { $0.ai == error.ai }.map { places[$0] } ?? 0
            throw GS1Error(
                error.code, ai: error.ai, position: place, arguments: error.arguments, linter: error.linter)
        }
    }

    /// The date that goes before everything (14.5.3), with what kind it is.
    private mutating func readDate(_ bits: inout BitReader) throws(GS1Error) {
        let kinds = ["11", "13", "15", "16", "17", "7006", "7007"]
        let start = bits.position
        let kind = try bits.number(4)
        guard kind < kinds.count else { throw GS1Error(.epcValue, position: start) }
        places.append(bits.position)
        elements.append(try EPCBinaryValue.element(kinds[kind], EPCBinaryFormat.date(&bits), at: start))
    }

    private mutating func append(_ ai: String, _ bits: inout BitReader) throws(GS1Error) {
        let start = bits.position
        let element = try EPCBinaryValue.read(ai, &bits)
        // The extension 0 says that there is none, as in an EPC URN.
        if ai == "254", element.value == "0" { return }
        places.append(start)
        elements.append(element)
    }

    /// More elements (15.3), each behind its identifier, until only padding is left.
    private mutating func readMore(_ bits: inout BitReader) throws(GS1Error) {
        while !bits.restIsZero {
            guard bits.remaining >= 8 else { throw GS1Error(.epcRest, position: bits.position) }
            let start = bits.position
            var ai = String(decoding: try bits.digits(2), as: UTF8.self)
            guard let length = EPCBinaryValue.length(startingWith: ai) else {
                throw GS1Error(.unknownAI, ai: ai, position: start, arguments: ["found": ai])
            }
            ai += String(decoding: try bits.digits(length - 2), as: UTF8.self)
            try append(ai, &bits)
        }
    }
}
