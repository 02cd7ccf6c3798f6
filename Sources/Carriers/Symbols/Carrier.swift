/// A kind of symbol, and what is in it. The raw value is what addresses call it.
package enum Carrier: String, CaseIterable, Hashable, Sendable {
    case ean13 = "ean-13"
    case ean8 = "ean-8"
    case upcA = "upc-a"
    case gs1128 = "gs1-128"
    case gs1DataMatrix = "gs1-datamatrix"
    case gs1QR = "gs1-qr"
    /// A Digital Link URI as a QR Code.
    case qr
    /// A Digital Link URI as a Data Matrix.
    case dataMatrix = "datamatrix"

    /// One row of bars.
    package var isLinear: Bool {
        switch self {
        case .ean13, .ean8, .upcA, .gs1128: true
        case .gs1DataMatrix, .gs1QR, .qr, .dataMatrix: false
        }
    }

    /// Holds nothing but the digits of a GTIN.
    var isOfTill: Bool { self == .ean13 || self == .ean8 || self == .upcA }

    /// Holds a web address, and not application identifiers.
    package var isOfURI: Bool { self == .qr || self == .dataMatrix }

    /// Light modules that must stay free at the left and at the right; a matrix needs them above and below too.
    /// General Specifications 5.2.3.4 (EAN/UPC), 5.4.4.2 (GS1-128), 5.6.3.1 (GS1 DataMatrix); ISO/IEC 18004, 9.1 (QR).
    var quietZone: (left: Int, right: Int) {
        switch self {
        case .ean13: (11, 7)
        case .ean8: (7, 7)
        case .upcA: (9, 9)
        case .gs1128: (10, 10)
        case .gs1DataMatrix, .dataMatrix: (1, 1)
        case .gs1QR, .qr: (4, 4)
        }
    }
}
