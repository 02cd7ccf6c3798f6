/// The bar codes that GS1 uses, and what a scanner sends in front of what it read (ISO/IEC 15424).
package enum Symbology: String, Hashable, Sendable, CaseIterable {
    case ean13, ean8, upcA, upcE, itf14
    case gs1128, dataBar, dataBarLimited, dataBarExpanded
    case dataMatrix, qrCode, dotCode

    /// What stands behind a symbology identifier.
    enum Content: Hashable, Sendable {
        /// The digits of a GTIN.
        case number
        /// Elements, with GS for FNC1.
        case elements
        /// Anything, perhaps a Digital Link.
        case text
    }

    /// The symbology and content that an identifier announces: "]d2".
    static func announced(by identifier: String) -> (Symbology, Content)? { table[identifier] }

    private static let table: [String: (Symbology, Content)] = [
        "]E0": (.ean13, .number), "]E4": (.ean8, .number), "]I1": (.itf14, .number),
        "]C1": (.gs1128, .elements), "]e0": (.dataBarExpanded, .elements),
        "]d2": (.dataMatrix, .elements), "]Q3": (.qrCode, .elements), "]J1": (.dotCode, .elements),
        "]d1": (.dataMatrix, .text), "]Q1": (.qrCode, .text), "]J0": (.dotCode, .text),
    ]

    /// The identifiers of this symbology for elements, for text and for numbers.
    var identifiers: (elements: String?, text: String?, number: String?) {
        switch self {
        case .ean13, .upcA, .upcE: (nil, nil, "]E0")
        case .ean8: (nil, nil, "]E4")
        case .itf14: (nil, nil, "]I1")
        case .gs1128: ("]C1", nil, nil)
        case .dataBar, .dataBarLimited, .dataBarExpanded: ("]e0", nil, nil)
        case .dataMatrix: ("]d2", "]d1", nil)
        case .qrCode: ("]Q3", "]Q1", nil)
        case .dotCode: ("]J1", "]J0", nil)
        }
    }

    /// Digits of the GTIN that the bar code carries and nothing else; nil for those that carry more. DataBar of the
    /// shorter kinds carries a GTIN-14.
    var numberLength: Int? {
        switch self {
        case .ean13: 13
        case .ean8: 8
        case .upcA, .upcE: 12
        case .itf14, .dataBar, .dataBarLimited: 14
        default: nil
        }
    }

    /// A second bar code with more elements may stand above it.
    var mayBeComposite: Bool {
        switch self {
        case .itf14, .dataMatrix, .qrCode, .dotCode: false
        default: true
        }
    }
}
