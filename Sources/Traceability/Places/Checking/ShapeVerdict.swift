/// What a drawn shape is meant to be, and what is to be said about it.
package struct ShapeVerdict: Hashable, Sendable {
    /// Mended where the meaning is plain; nil when an area would be a guess.
    package let shape: Shape?
    /// Outlines to draw, right way round, whatever is wrong with them; empty when they are nowhere on the globe.
    package let rings: [[Coordinate]]
    /// Points to draw.
    package let points: [Coordinate]
    /// The heaviest first.
    package let findings: [ShapeFinding]

    /// Whether the shape differs from what was drawn by something a person should agree to.
    package var isMendable: Bool { shape != nil && findings.contains { $0.isMendable } }

    /// The shape as it should have been drawn.
    package var mended: DrawnShape? { isMendable ? shape.map { DrawnShape($0) } : nil }

    package var isSound: Bool { !findings.contains { $0.severity == .error } }

    package var hectares: Double? { shape.flatMap { if case .area = $0 { $0.hectares } else { nil } } }
}
