import Testing

@testable import Traceability

/// Shapes for tests, in whole steps of 0.001 degrees from a corner in Đồng Nai.
enum Drawing {
    static let corner = (longitude: 107_200_000, latitude: 10_950_000)

    static func point(_ x: Double, _ y: Double) -> DrawnPoint {
        DrawnPoint(longitude: corner.longitude + Int(x * 1_000), latitude: corner.latitude + Int(y * 1_000))
    }

    static func ring(_ corners: [(Double, Double)]) -> [DrawnPoint] { corners.map { point($0.0, $0.1) } }

    static func square(_ x: Double, _ y: Double, _ side: Double) -> [DrawnPoint] {
        ring([(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)])
    }

    static func area(_ rings: [DrawnPoint]...) -> DrawnShape { DrawnShape(.area([rings]), decimals: 6) }

    static func verdict(_ rings: [DrawnPoint]...) -> ShapeVerdict {
        ShapeCheck.verdict(on: DrawnShape(.area([rings]), decimals: 6))
    }

    static func codes(_ verdict: ShapeVerdict) -> [ShapeFinding.Code] { verdict.findings.map(\.code) }

    static func shape(_ rings: [DrawnPoint]...) throws -> Shape {
        try #require(ShapeCheck.verdict(on: DrawnShape(.area([rings]), decimals: 6)).shape)
    }
}

extension [UInt8] {
    init(_ text: String) { self = Array(text.utf8) }
}
