/// Something about a shape that somebody should see, and the places to show it at.
package struct ShapeFinding: Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case noPoints, tooManyCorners, swapped, outOfRange, projected, fewDecimals, severalPoints
        case line, unclosed, direction, repeated, spike, tooFewCorners, flat
        case crossing, holeOutside, holeFills, holesOverlap, partsOverlap
        case tooSmall, tooLarge, areaDiffers, pointForLarge
        case outsideCountry, outsideProvince, outsideCommune, overlap

        /// The texts of all.
        package static let all = Set(allCases.map(\.text))

        /// Words for it stand in the catalogue under `error.` and this.
        package var text: String { "place.shape.\(rawValue)" }
    }

    package let code: Code
    package let severity: Finding.Severity
    /// Where on the map.
    package let places: [Coordinate]
    /// Numbers are plain (`12.5`), corners and rings count from 1.
    package let arguments: [String: String]
    package let source: String?

    init(
        _ code: Code, _ severity: Finding.Severity, at places: [Coordinate] = [], _ arguments: [String: String] = [:],
        source: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.places = places
        self.arguments = arguments
        self.source = source
    }

    /// What one push of a button mends: the meaning is plain.
    package var isMendable: Bool {
        switch code {
        case .swapped, .line, .unclosed, .direction, .repeated, .spike: true
        default: false
        }
    }

    package var finding: Finding {
        Finding(code: code.text, severity: severity, pointer: "/shape", arguments: arguments, source: source)
    }
}
