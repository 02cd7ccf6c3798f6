import EPCIS
import Traceability

/// A shape in the text area of a form: corners line by line where that says it all, GeoJSON otherwise.
enum ShapeText {
    static func writing(_ shape: DrawnShape) -> String {
        switch shape.figure {
        case .points(let points) where points.count == 1: lines(points)
        case .line(let points): lines(points)
        case .area(let parts) where parts.count == 1 && parts[0].count == 1 && isClosed(parts[0][0]):
            lines(Array(parts[0][0].dropLast()))
        default: String(decoding: shape.json.encoded(), as: UTF8.self)
        }
    }

    /// The first thing drawn. Lines of three corners and more are meant as an outline: who types corners need not repeat the first.
    static func reading(_ bytes: [UInt8]) throws(ShapeFileError) -> DrawnShape? {
        let file = try ShapeFile(bytes)
        return file.features.lazy.compactMap(\.shape).first.map { file.kind == .typed ? outlined($0) : $0 }
    }

    private static func outlined(_ shape: DrawnShape) -> DrawnShape {
        guard case .line(let points) = shape.figure, Set(points).count > 2 else { return shape }
        let closing = points.first == points.last ? [] : points.prefix(1)
        return DrawnShape(.area([[points + closing]]), decimals: shape.decimals)
    }

    private static func isClosed(_ ring: [DrawnPoint]) -> Bool { ring.count > 3 && ring.first == ring.last }

    private static func lines(_ points: [DrawnPoint]) -> String {
        points.map { "\(Coordinate.text($0.latitude)), \(Coordinate.text($0.longitude))" }.joined(separator: "\n")
    }
}
