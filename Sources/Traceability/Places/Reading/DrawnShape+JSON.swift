package import EPCIS

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

extension DrawnShape: Codable {
    private enum Key: String, CodingKey { case type, coordinates, decimals }

    /// The same geometry, for stored files.
    package func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(decimals, forKey: .decimals)
        switch figure {
        case .points(let points) where points.count == 1:
            try object.encode("Point", forKey: .type)
            try object.encode(Self.numbers(points[0]), forKey: .coordinates)
        case .points(let points):
            try object.encode("MultiPoint", forKey: .type)
            try object.encode(points.map(Self.numbers), forKey: .coordinates)
        case .line(let points):
            try object.encode("LineString", forKey: .type)
            try object.encode(points.map(Self.numbers), forKey: .coordinates)
        case .area(let parts):
            try object.encode("MultiPolygon", forKey: .type)
            try object.encode(parts.map { $0.map { $0.map(Self.numbers) } }, forKey: .coordinates)
        }
    }

    package init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: Key.self)
        let type = try object.decode(String.self, forKey: .type)
        let figure: Figure
        switch type {
        case "Point": figure = .points([try Self.point(object.decode([Double].self, forKey: .coordinates), object)])
        case "MultiPoint":
            figure = .points(
                try object.decode([[Double]].self, forKey: .coordinates).map { try Self.point($0, object) })
        case "LineString":
            figure = .line(try object.decode([[Double]].self, forKey: .coordinates).map { try Self.point($0, object) })
        case "Polygon":
            let rings = try object.decode([[[Double]]].self, forKey: .coordinates)
            figure = .area([try rings.map { try $0.map { try Self.point($0, object) } }])
        case "MultiPolygon":
            let parts = try object.decode([[[[Double]]]].self, forKey: .coordinates)
            figure = .area(try parts.map { try $0.map { try $0.map { try Self.point($0, object) } } })
        default:
            throw DecodingError.dataCorruptedError(forKey: .type, in: object, debugDescription: "no geometry: \(type)")
        }
        let shape = DrawnShape(figure, decimals: 0)
        self.init(figure, decimals: try object.decodeIfPresent(Int.self, forKey: .decimals) ?? shape.leastDecimals)
    }

    /// As many as are needed to write every number.
    private var leastDecimals: Int {
        points.reduce(0) { most, point in
            max(most, Self.decimals(point.longitude), Self.decimals(point.latitude))
        }
    }

    private static func decimals(_ millionths: Int) -> Int {
        var (rest, decimals) = (abs(millionths), 6)
        while decimals > 0, rest % 10 == 0 { (rest, decimals) = (rest / 10, decimals - 1) }
        return decimals
    }

    private static func numbers(_ point: DrawnPoint) -> [Double] {
        [Double(point.longitude) / 1_000_000, Double(point.latitude) / 1_000_000]
    }

    private static func point(_ numbers: [Double], _ object: KeyedDecodingContainer<Key>) throws -> DrawnPoint {
        guard numbers.count >= 2, numbers[0...1].allSatisfy({ abs($0) < 1_000_000_000 }) else {
            throw DecodingError.dataCorruptedError(forKey: .coordinates, in: object, debugDescription: "no position")
        }
        return DrawnPoint(
            longitude: Int((numbers[0] * 1_000_000).rounded()), latitude: Int((numbers[1] * 1_000_000).rounded()))
    }
}
