/// The kinds of symbol that are read.
package enum SymbolKind: String, CaseIterable, Hashable, Sendable {
    case ean13 = "ean-13"
    case ean8 = "ean-8"
    case upcA = "upc-a"
    case upcE = "upc-e"
    case itf
    case code128 = "code-128"
    case qr
    case dataMatrix = "datamatrix"
}
