/// What a symbol is sent as.
enum QRFormat: String, CaseIterable, Sendable {
    case svg, png, pdf

    var mediaType: String {
        switch self {
        case .svg: "image/svg+xml"
        case .png: "image/png"
        case .pdf: "application/pdf"
        }
    }

    /// Without a wish: pixels on a screen, millimetres on paper.
    var usualSize: Int { self == .pdf ? 40 : 320 }

    /// What may be asked for. A page below 10 mm no phone reads; above 2,000 pixels a drawing serves better.
    var sizes: ClosedRange<Int> { self == .pdf ? 10...500 : 16...2_000 }
}
