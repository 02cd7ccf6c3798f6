extension EventDecoder {
    private enum Member: String, CaseIterable, BitwiseCopyable {
        case epcClass, quantity, uom
    }
    private static let table = NameTable<Member>()

    mutating func quantities() throws(Fault) -> [QuantityElement] {
        var array = try reader.openArray()
        var quantities: [QuantityElement] = []
        while try reader.nextItem(&array) {
            try count()
            quantities.append(try quantity())
        }
        return quantities
    }

    /// A quantity element has no members but the standard's three.
    private mutating func quantity() throws(Fault) -> QuantityElement {
        var object = try reader.open()
        var element = QuantityElement(epcClass: "")
        while let member = try reader.next(&object, Self.table) {
            switch member {
            case .epcClass: element.epcClass = try uri()
            case .quantity: element.quantity = try reader.number()
            case .uom: element.uom = try unit()
            }
        }
        guard object.has(0) else { throw Fault(.missingMember, at: object.start, ["member": "epcClass"]) }
        return element
    }

    /// A code of two or three capitals and digits (UN/CEFACT Recommendation 20).
    private mutating func unit() throws(Fault) -> String {
        let token = try reader.stringToken()
        let text = reader.text(token)
        let isCode = text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 }
        guard isCode, 2...3 ~= text.utf8.count else { throw Fault(.badUnit, at: token.offset, ["found": text]) }
        return text
    }
}
