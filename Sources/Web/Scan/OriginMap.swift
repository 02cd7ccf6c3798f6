import Traceability

/// Where in a province the journey went: dots for communes, those of the journey large and numbered in the order met.
struct OriginMap: Sendable {
    struct Stop: Sendable {
        let number: Int
        let name: String
        let x: Int
        let y: Int
    }

    let width: Int
    let height: Int
    let outline: String
    let dots: String
    let stops: [Stop]
    /// The province, in words.
    let title: String

    /// More numbers than these nobody tells apart on so small a map.
    private static let mostStops = 9

    /// The map of the province with most communes of the journey; `nil` where no commune of it has a map.
    init?(_ stages: [DossierStage], words: OriginWords, maps: ProvinceMaps) {
        var communes: [String] = []
        for code in stages.compactMap({ $0.place?.address.communeCode }) where !communes.contains(code) {
            communes.append(code)
        }
        let byProvince = Dictionary(grouping: communes) { words.places.province(of: $0, or: nil) ?? "" }
        let most = byProvince.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        guard let (province, inside) = most, let map = maps[province] else { return nil }
        stops = inside.filter { map.communes[$0] != nil }.prefix(Self.mostStops).enumerated()
            .compactMap { Stop($1, number: $0 + 1, on: map, words) }
        guard !stops.isEmpty else { return nil }
        (width, height, outline, dots) = (map.width, map.height, map.outline, map.dots)
        let name = words.places.province(province)?.text(in: words.language) ?? ""
        title = words.text("origin.map.title", ["province": name])
    }
}

extension OriginMap.Stop {
    fileprivate init?(_ code: String, number: Int, on map: ProvinceMap, _ words: OriginWords) {
        guard let point = map.communes[code], let unit = words.places.commune(code) else { return nil }
        self.init(number: number, name: unit.text(in: words.language), x: point.x, y: point.y)
    }
}

extension OriginMap: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "width": width
        case "height": height
        case "outline": outline
        case "dots": dots
        case "stops": stops
        case "title": title
        default: nil
        }
    }
}

extension OriginMap.Stop: TemplateValue {
    func child(named name: String) -> Any? {
        switch name {
        case "number": number
        case "name": self.name
        case "x": x
        case "y": y
        default: nil
        }
    }
}
