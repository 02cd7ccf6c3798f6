/// Lines of coordinates as people type them or a table holds them: latitude first, as telephones show it, unless the first line says
/// otherwise (`plot_id,latitude,longitude`). Decimal degrees, or degrees with minutes and seconds.
struct TypedPoints {
    private let limits: ShapeLimits
    private var columns = Columns()
    private var groups: [(identifier: String?, points: [DrawnPoint], decimals: Int)] = []
    private var corners = 0

    /// Which column holds what.
    private struct Columns {
        var identifier: Int?
        var latitude: Int?
        var longitude: Int?
    }

    static func read(_ bytes: [UInt8], _ limits: ShapeLimits) throws(ShapeFileError) -> [DrawnFeature] {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw ShapeFileError(.encoding) }
        var reader = TypedPoints(limits: limits)
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            try reader.take(line, index + 1)
        }
        return reader.groups.map { group in
            let figure: DrawnShape.Figure = group.points.count > 1 ? .line(group.points) : .points(group.points)
            return DrawnFeature(identifier: group.identifier, shape: DrawnShape(figure, decimals: group.decimals))
        }
    }

    private init(limits: ShapeLimits) { self.limits = limits }

    private mutating func take(_ line: Substring, _ number: Int) throws(ShapeFileError) {
        guard line.contains(where: { !$0.isWhitespace }) else { return }
        if corners == 0, columns.latitude == nil, takeHeader(line) { return }
        guard let (identifier, latitude, longitude) = read(line) else {
            throw ShapeFileError(
                number == 1 ? .unknownKind : .coordinates, line: number, ["found": String(line.prefix(60))])
        }
        corners += 1
        guard corners <= limits.corners else { throw ShapeFileError(.tooManyCorners, ["limit": "\(limits.corners)"]) }
        let point = DrawnPoint(longitude: longitude.millionths, latitude: latitude.millionths)
        if groups.isEmpty || groups[groups.count - 1].identifier != identifier {
            guard groups.count < limits.features else {
                throw ShapeFileError(.tooManyFeatures, ["limit": "\(limits.features)"])
            }
            groups.append((identifier, [], 0))
        }
        let last = groups.count - 1
        groups[last].points.append(point)
        groups[last].decimals = max(groups[last].decimals, latitude.decimals, longitude.decimals)
    }

    /// A line of names of columns.
    private mutating func takeHeader(_ line: Substring) -> Bool {
        let names = Self.fields(line).map { FoldedText.words(of: $0).joined(separator: " ") }
        guard let latitude = names.firstIndex(where: { ["lat", "latitude", "vi do", "y"].contains($0) }),
            let longitude = names.firstIndex(where: {
                ["lon", "lng", "long", "longitude", "kinh do", "x"].contains($0)
            })
        else { return false }
        let identifier = names.firstIndex { ["plot id", "id", "ma", "ma so", "ten", "name"].contains($0) }
        columns = Columns(identifier: identifier, latitude: latitude, longitude: longitude)
        return true
    }

    private func read(_ line: Substring) -> (String?, Degrees, Degrees)? {
        guard let latitude = columns.latitude, let longitude = columns.longitude else {
            return TypedPosition(line).map { (nil, $0.latitude, $0.longitude) }
        }
        let fields = Self.fields(line)
        guard fields.indices.contains(latitude), fields.indices.contains(longitude),
            let first = Degrees(fields[latitude]), let second = Degrees(fields[longitude])
        else { return nil }
        let identifier = columns.identifier.flatMap { fields.indices.contains($0) ? fields[$0] : nil }
        return (identifier, first, second)
    }

    /// Cut at the separator that is there.
    private static func fields(_ line: Substring) -> [String] {
        let separator = ["\t", ";", ","].first { line.contains($0) } ?? ","
        return line.split(separator: separator, omittingEmptySubsequences: false).map { field in
            let trimmed = field.drop { $0.isWhitespace || $0 == "\"" }
            return String(trimmed.reversed().drop { $0.isWhitespace || $0 == "\"" }.reversed())
        }
    }
}
