/// A symbol of any kind, ready to be printed: its modules and what a person reads under it.
package struct Symbol: Hashable, Sendable {
    package let carrier: Carrier
    let modules: Modules
    /// Under the symbol, one element each; the digits of a symbol for tills.
    let captions: [String]

    /// Application identifiers as one of the symbols that hold them.
    /// - Throws: ``CarrierTrouble`` for what this kind of symbol cannot hold.
    package init(_ elements: [PrintedElement], as carrier: Carrier) throws(CarrierTrouble) {
        guard carrier.holds(elements) else { throw .content(carrier) }
        self.carrier = carrier
        let data = PrintedElement.joined(elements)
        switch carrier {
        case .ean13, .ean8, .upcA:
            let digits = elements[0].value.suffix(carrier.digits)
            captions = [String(digits)]
            modules = EANSymbol.modules(of: digits.utf8.map { Int($0 & 15) })
            return
        case .gs1128:
            guard data.count <= Code128.mostCharacters else { throw .tooMuch(carrier, most: Code128.mostCharacters) }
            modules = Code128.modules(of: data)
        case .gs1DataMatrix: modules = try DataMatrix.modules(of: data, as: carrier)
        case .gs1QR:
            guard let code = QRCode(gs1: data) else { throw .tooMuch(carrier, most: QRCode.mostBytes) }
            modules = code.modules
        case .qr, .dataMatrix: throw .content(carrier)
        }
        captions = elements.map(\.caption)
    }

    /// A web address as one of the symbols that hold one; the elements stand under it.
    /// - Throws: ``CarrierTrouble`` for what this kind of symbol cannot hold.
    package init(
        uri: String, under elements: [PrintedElement], level: QRCode.Level = .medium, as carrier: Carrier
    ) throws(CarrierTrouble) {
        guard carrier.isOfURI, !uri.isEmpty, uri.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .content(carrier)
        }
        self.carrier = carrier
        captions = elements.map(\.caption)
        if carrier == .dataMatrix {
            modules = try DataMatrix.modules(of: Array(uri.utf8), as: carrier)
        } else {
            guard let code = QRCode(uri, level: level) else { throw .tooMuch(carrier, most: QRCode.mostBytes) }
            modules = code.modules
        }
    }
}

extension Symbol {
    /// Modules across and down, without the quiet zone.
    package var columns: Int { modules.columns }
    package var rows: Int { modules.rows }

    package func isDark(column: Int, row: Int) -> Bool { modules.isDark(column: column, row: row) }
}

extension Carrier {
    /// Digits of a symbol for tills; 0 for every other.
    var digits: Int {
        switch self {
        case .ean13: 13
        case .ean8: 8
        case .upcA: 12
        default: 0
        }
    }

    /// Whether the symbol can hold these elements at all, however many they are.
    package func holds(_ elements: [PrintedElement]) -> Bool {
        guard let first = elements.first, elements.allSatisfy(\.isPrintable) else { return false }
        guard isOfTill else { return !isOfURI }
        let zeros = first.value.prefix { $0 == "0" }.count
        // A GTIN keeps the symbol of its own length (General Specifications 2.1.3): GTIN-8 never becomes an EAN-13.
        let isOfLength: Bool =
            switch self {
            case .ean13: (1...5).contains(zeros)
            case .upcA: (2...5).contains(zeros)
            default: zeros >= 6
            }
        return elements.count == 1 && first.ai == "01" && first.value.utf8.count == 14 && isOfLength
            && first.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

extension PrintedElement {
    fileprivate var isPrintable: Bool {
        !ai.isEmpty && !value.isEmpty && (ai + value).utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
