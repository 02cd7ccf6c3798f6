/// Numbers of communes as dots on the outline of their province: the area of a dot is the number.
struct DotMap: Component {
    static let template = "part-dot-map"

    struct Dot: Shown {
        let x: Int
        let y: Int
        let radius: String
        let look: String
        /// Its place in the order of size; nil for the small ones, which have no number.
        let number: Int?
        let numberX: String
        let numberY: Int
        let anchor: String
    }

    struct Named: Shown {
        let number: Int
        let name: String
        let amount: String
    }

    /// As many as can be told apart by a number.
    static let mostNamed = 7
    private static let mostRadius = 11.0

    let width: Int
    let height: Int
    let outline: String
    let dots: [Dot]
    /// The largest, named.
    let named: [Named]

    /// - Parameter points: by commune code; a commune that the drawing lacks is left out.
    init(
        _ points: [(commune: String, quantity: Quantity)], on map: ProvinceMap, unit: String = "",
        names: (String) -> String, words: PageWords
    ) {
        (width, height, outline) = (map.width, map.height, map.outline)
        let drawn = points.filter { map.communes[$0.commune] != nil }
            .sorted { ($1.quantity.value.magnitude, $0.commune) < ($0.quantity.value.magnitude, $1.commune) }
        let most = drawn.first?.quantity.value.magnitude ?? 0
        dots = drawn.enumerated().map { index, point in
            let share = most > 0 ? point.quantity.value.magnitude / most : 0
            return Dot(
                map.communes[point.commune]!, radius: max(share.squareRoot() * Self.mostRadius, 1.8),
                isHollow: point.quantity.value <= 0, number: index < Self.mostNamed ? index + 1 : nil)
        }
        named = drawn.prefix(Self.mostNamed).enumerated().map { index, point in
            Named(number: index + 1, name: names(point.commune), amount: words.amount(point.quantity, unit))
        }
    }
}

extension DotMap.Dot {
    /// The number stands inside a dot that has room for it, else on its right.
    fileprivate init(_ place: ProvinceMap.Point, radius: Double, isHollow: Bool, number: Int?) {
        let isInside = radius >= 6 && !isHollow
        self.init(
            x: place.x, y: place.y, radius: ChartText.rounded(radius), look: isHollow ? "dot hollow" : "dot",
            number: number, numberX: ChartText.rounded(Double(place.x) + (isInside ? 0 : radius + 1.5)),
            numberY: place.y + 3,
            anchor: isInside ? "middle" : "start")
    }
}
