package import EPCIS
import Foundation

extension DrawnShape {
    /// A GeoJSON geometry (RFC 7946) with a member of our own, `decimals`: numbers lose the zeros at their end.
    package var json: JSONValue {
        let (type, coordinates): (JSONValue, JSONValue) =
            switch figure {
            case .points(let points) where points.count == 1: ("Point", Self.json(points[0]))
            case .points(let points): ("MultiPoint", Self.json(points))
            case .line(let points): ("LineString", Self.json(points))
            case .area(let parts) where parts.count == 1: ("Polygon", .array(parts[0].map(Self.json)))
            case .area(let parts): ("MultiPolygon", .array(parts.map { .array($0.map(Self.json)) }))
            }
        return .object([
            JSONMember("type", type), JSONMember("coordinates", coordinates),
            JSONMember("decimals", .number(JSONNumber(decimals))),
        ])
    }

    private static func json(_ points: [DrawnPoint]) -> JSONValue { .array(points.map(json)) }

    private static func json(_ point: DrawnPoint) -> JSONValue {
        .array([point.longitude, point.latitude].map { .number(JSONNumber(lexeme: Coordinate.text($0))) })
    }
}

extension CodingUserInfoKey {
    /// Set where a shape is kept as one text, so that a history has one change for it and not one for every number.
    package static let keepsShapesAsText = CodingUserInfoKey(rawValue: "nguon.keepsShapesAsText")!
}

extension DrawnShape: Codable {
    private enum Key: String, CodingKey { case type, coordinates, decimals }

    /// A geometry for programs, a text where it is kept.
    package func encode(to encoder: any Encoder) throws {
        guard encoder.userInfo[.keepsShapesAsText] == nil else {
            var container = encoder.singleValueContainer()
            return try container.encode(String(decoding: json.encoded(), as: UTF8.self))
        }
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(decimals, forKey: .decimals)
        let (type, coordinates): (String, any Encodable) =
            switch figure {
            case .points(let points) where points.count == 1: ("Point", Self.numbers(points[0]))
            case .points(let points): ("MultiPoint", points.map(Self.numbers))
            case .line(let points): ("LineString", points.map(Self.numbers))
            case .area(let parts) where parts.count == 1: ("Polygon", parts[0].map { $0.map(Self.numbers) })
            case .area(let parts): ("MultiPolygon", parts.map { $0.map { $0.map(Self.numbers) } })
            }
        try object.encode(type, forKey: .type)
        try object.encode(coordinates, forKey: .coordinates)
    }

    /// Either; a member `decimals` may be missing.
    package init(from decoder: any Decoder) throws {
        if let container = try? decoder.singleValueContainer(), let text = try? container.decode(String.self) {
            guard let shape = try? ShapeFile(Array(text.utf8)).features.first?.shape else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "no geometry")
            }
            self = shape
            return
        }
        let object = try decoder.container(keyedBy: Key.self)
        let figure = try Self.figure(object)
        let shape = DrawnShape(figure, decimals: 0)
        self.init(figure, decimals: try object.decodeIfPresent(Int.self, forKey: .decimals) ?? shape.leastDecimals)
    }

    private static func figure(_ object: KeyedDecodingContainer<Key>) throws -> Figure {
        switch try object.decode(String.self, forKey: .type) {
        case "Point": .points([try point(object.decode([Double].self, forKey: .coordinates), object)])
        case "MultiPoint": .points(try points(object.decode([[Double]].self, forKey: .coordinates), object))
        case "LineString": .line(try points(object.decode([[Double]].self, forKey: .coordinates), object))
        case "Polygon":
            .area([try object.decode([[[Double]]].self, forKey: .coordinates).map { try points($0, object) }])
        case "MultiPolygon":
            .area(
                try object.decode([[[[Double]]]].self, forKey: .coordinates).map {
                    try $0.map { try points($0, object) }
                })
        case let type:
            throw DecodingError.dataCorruptedError(forKey: .type, in: object, debugDescription: "no geometry: \(type)")
        }
    }

    private static func points(_ positions: [[Double]], _ object: KeyedDecodingContainer<Key>) throws -> [DrawnPoint] {
        try positions.map { try point($0, object) }
    }

    private static func point(_ numbers: [Double], _ object: KeyedDecodingContainer<Key>) throws -> DrawnPoint {
        guard numbers.count >= 2, numbers[0...1].allSatisfy({ abs($0) < 1_000_000_000 }) else {
            throw DecodingError.dataCorruptedError(forKey: .coordinates, in: object, debugDescription: "no position")
        }
        return DrawnPoint(
            longitude: Int((numbers[0] * 1_000_000).rounded()), latitude: Int((numbers[1] * 1_000_000).rounded()))
    }

    private static func numbers(_ point: DrawnPoint) -> [Double] {
        [Double(point.longitude) / 1_000_000, Double(point.latitude) / 1_000_000]
    }

    /// As many as are needed to write every number.
    private var leastDecimals: Int {
        points.reduce(0) { max($0, Self.decimals($1.longitude), Self.decimals($1.latitude)) }
    }

    private static func decimals(_ millionths: Int) -> Int {
        var (rest, decimals) = (abs(millionths), 6)
        while decimals > 0, rest % 10 == 0 { (rest, decimals) = (rest / 10, decimals - 1) }
        return decimals
    }
}
