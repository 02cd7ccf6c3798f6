/// Writes a key as an EPC URN of one scheme; answers nil where key and scheme do not fit.
struct EPCWriter {
    let scheme: EPCScheme
    let layout: EPCScheme.Layout
    let prefixLength: Int

    /// The signs that stand bare in a URN; the other CSET 82 signs and `#` are escaped (Tag Data Standard, Annex A).
    private static let bare = ASCIISet.alphanumeric.union(ASCIISet("!'()*+,-.:;=_"))

    func urn(key: String, qualifier: Element?) -> String? {
        let value = Array(key.utf8)
        guard let reference = layout.digits == nil ? textParts(value) : digitParts(value) else { return nil }
        guard let serial = serial(value, qualifier) else { return nil }
        let body = (reference + pieces(value) + serial.parts).joined(separator: ".")
        let form: EPCURN.Form = serial.isOpen ? .pattern : scheme == .lgtin ? .lotClass : .identity
        return "urn:epc:\(form.rawValue):\(scheme.rawValue):\(body)"
    }

    private func digitParts(_ value: [UInt8]) -> [String]? {
        guard let digits = layout.digits else { return nil }
        var body = value.dropFirst(layout.filler.count).prefix(digits)
        guard body.count == digits else { return nil }
        let lead = layout.leads ? [body.removeFirst()] : []
        guard body.count >= prefixLength else { return nil }
        let reference = lead + body.dropFirst(prefixLength)
        return [text(body.prefix(prefixLength)), text(reference)]
    }

    private func textParts(_ value: [UInt8]) -> [String]? {
        guard value.count > prefixLength, value.prefix(prefixLength).allSatisfy({ $0.isDigit }) else { return nil }
        let reference = text(value.dropFirst(prefixLength))
        return [text(value.prefix(prefixLength)), PercentEncoding.encode(reference, leaving: Self.bare)]
    }

    private func pieces(_ value: [UInt8]) -> [String] {
        guard layout.hasPieces else { return [] }
        let pieces = value.suffix(4)
        return [text(pieces.prefix(2)), text(pieces.suffix(2))]
    }

    private func serial(_ value: [UInt8], _ qualifier: Element?) -> (parts: [String], isOpen: Bool)? {
        switch layout.serial {
        case .none: return qualifier == nil ? ([], false) : nil
        case .inKey: return closedOrOpen(text(value.dropFirst(layout.headCount)))
        case .qualifier("254"):
            // "0" says "no extension": an extension that is "0" cannot be written.
            if qualifier?.value == "0" { return nil }
            return closedOrOpen(qualifier?.value ?? "0")
        case .qualifier(let ai):
            guard let qualifier else { return closedOrOpen("") }
            return qualifier.ai == ai ? closedOrOpen(qualifier.value) : nil
        }
    }

    private func closedOrOpen(_ serial: String) -> (parts: [String], isOpen: Bool)? {
        if !serial.isEmpty { return ([PercentEncoding.encode(serial, leaving: Self.bare)], false) }
        return scheme.namesClassByPattern ? (["*"], true) : nil
    }

    private func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
}
