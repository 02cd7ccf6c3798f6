/// A symbol that was read.
package struct FoundCode: Hashable, Sendable {
    package let symbology: SymbolKind
    /// What it says; 0x1D where a separator stands.
    package let text: String
    /// Whether it begins with FNC1: it holds application identifiers, and nothing else.
    package let isGS1: Bool

    package init(_ symbology: SymbolKind, _ text: String, isGS1: Bool = false) {
        self.symbology = symbology
        self.text = text
        self.isGS1 = isGS1
    }

    /// The longest text that is passed on, bytes: more than any code needs.
    static let mostBytes = 3_000

    /// As a scanner transmits it: a symbology identifier first where application identifiers follow (General Specifications 7.8.1).
    package var transmitted: String {
        guard isGS1 else { return text }
        switch symbology {
        case .code128: return "]C1" + text
        case .dataMatrix: return "]d2" + text
        case .qr: return "]Q3" + text
        case .ean13, .ean8, .upcA, .upcE, .itf: return text
        }
    }
}
