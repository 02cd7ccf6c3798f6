/// Reads the schemes with a partition into the EPC URN that says the same.
struct PartitionedEPC {
    private let layout: EPCBinaryScheme.Partitioned
    private var text: String
    /// Where each part of the text begins, and the bit it was read at.
    private var places: [(text: Int, bit: Int)] = []

    init(_ layout: EPCBinaryScheme.Partitioned) {
        self.layout = layout
        text = "urn:epc:id:\(layout.urn.rawValue):"
    }

    mutating func read(_ bits: inout BitReader) throws(GS1Error) -> EPCURN {
        try bits.skip(3)
        try readPair(&bits)
        if layout.urn.layout?.hasPieces == true {
            for _ in 0..<2 { try append(&bits) { (bits) throws(GS1Error) in try bits.decimal(7, digits: 2) } }
        }
        try readSerial(&bits)
        guard bits.restIsZero else { throw GS1Error(.epcRest, position: bits.position) }
        do throws(GS1Error) {
            return try EPCURN(text)
        } catch {
            throw error.moved { place in places.last { $0.text <= place }?.bit ?? 0 }
        }
    }

    /// Company prefix and reference, in the widths that the partition says.
    private mutating func readPair(_ bits: inout BitReader) throws(GS1Error) {
        let start = bits.position
        let partition = try bits.number(3)
        guard partition < EPCBinaryScheme.partitions.count else { throw GS1Error(.epcValue, position: start) }
        let company = EPCBinaryScheme.partitions[partition]
        try append(&bits) { (bits) throws(GS1Error) in try bits.decimal(company.bits, digits: company.digits) }
        let (reference, room) = (layout.reference, layout.urn.layout?.digits ?? company.digits)
        try append(&bits) { (bits) throws(GS1Error) in
            switch reference {
            case .digits(let pair): try bits.decimal(pair - company.bits, digits: room - company.digits)
            case .number(let pair, let most): try bits.plainNumber(pair - company.bits, most: most + partition)
            case .sevenBitText(let pair): try bits.sevenBitText(in: pair - company.bits)
            case .sixBitText(let most): try bits.sixBitText(most: most + partition)
            }
        }
    }

    private mutating func readSerial(_ bits: inout BitReader) throws(GS1Error) {
        switch layout.serial {
        case .none: break
        case .reserved(let width): try bits.zeros(width)
        case .number(let width): try append(&bits) { (bits) throws(GS1Error) in try bits.plainNumber(width) }
        case .markedNumber(let width): try append(&bits) { (bits) throws(GS1Error) in try bits.markedNumber(width) }
        case .text(let width): try append(&bits) { (bits) throws(GS1Error) in try bits.sevenBitText(in: width) }
        }
    }

    /// Another part, behind a dot.
    private mutating func append(
        _ bits: inout BitReader, _ read: (inout BitReader) throws(GS1Error) -> [UInt8]
    ) throws(GS1Error) {
        if !places.isEmpty { text += "." }
        places.append((text.utf8.count, bits.position))
        text += PercentEncoding.segment(String(decoding: try read(&bits), as: UTF8.self))
    }
}
