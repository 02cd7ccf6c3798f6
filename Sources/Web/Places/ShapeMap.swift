import Traceability

/// The outline of a place on paper: its corners numbered, what was found marked where it is, neighbours behind it, a length to
/// measure by; and beside it where in the commune that is.
struct ShapeMap: Component {
    static let template = "part-shape-map"

    struct Path: Shown {
        let outline: String
        let look: String
        /// What a pointer over it is told.
        let text: String?
    }

    struct Spot: Shown {
        let x: String
        let y: String
        let look: String
        /// Beside it; nil of the many.
        let number: String?
        let numberY: String
    }

    struct Scale: Shown {
        let x: String
        let end: String
        let y: String
        let textY: String
        let text: String
    }

    let id: String
    let title: String
    let summary: String
    let width: Int
    let height: Int
    let paths: [Path]
    let corners: [Spot]
    /// Places of findings, with the numbers they have in the list beside the map.
    let marks: [Spot]
    let scale: Scale?
    /// Where in the commune; nil where its border is not kept.
    let locator: Locator?

    /// The commune as a whole, and the place in it.
    struct Locator: Shown {
        let width: Int
        let height: Int
        let outline: String
        let x: String
        let y: String
        let title: String
    }

    /// With more corners, numbers would hide the outline.
    private static let mostNumbered = 40
    private static let side = 600.0
    private static let smallSide = 160.0

    /// - Parameters:
    ///   - border: of the commune that the file names.
    ///   - neighbours: by name, as far as the reader may know it.
    init?(
        id: String, _ verdict: ShapeVerdict, border: Boundaries.Unit?, communeName: String?,
        neighbours: [(name: String, shape: Shape)] = [], words: PageWords
    ) {
        let rings = verdict.shape?.rings ?? []
        let shown = verdict.rings.isEmpty ? rings : verdict.rings
        let places = verdict.findings.flatMap(\.places)
        guard let box = Box(around: shown.joined() + verdict.points) else { return nil }
        let view = MapView(showing: box, side: Self.side)
        self.id = id
        (width, height) = (view.width, view.height)
        title = words.text("place.map.title")
        summary = Self.summary(verdict, shown, words)
        var paths: [Path] = []
        if let border, border.box.meets(view.box) {
            paths.append(Path(outline: view.path(border.rings), look: "border", text: communeName))
        }
        for neighbour in neighbours where neighbour.shape.box.meets(view.box) {
            paths.append(Path(outline: view.path(neighbour.shape.rings), look: "neighbour", text: neighbour.name))
        }
        if !shown.isEmpty {
            paths.append(Path(outline: view.path(shown), look: verdict.isSound ? "plot" : "plot faulty", text: nil))
        }
        self.paths = paths
        corners = Self.corners(shown, verdict.points, view)
        marks = Self.marks(verdict.findings, inside: view, places)
        scale = Self.scale(view, words)
        locator = border.map { Locator($0, box, side: Self.smallSide, title: communeName ?? "") }
    }

    private static func corners(_ rings: [[Coordinate]], _ points: [Coordinate], _ view: MapView) -> [Spot] {
        let all = rings.flatMap(\.self)
        let areNumbered = all.count <= mostNumbered && rings.count == 1
        return (all + points).enumerated().map { index, corner in
            spot(corner, view, look: points.isEmpty ? "corner" : "corner point", areNumbered ? "\(index + 1)" : nil)
        }
    }

    /// A finding's places bear its number in the list.
    private static func marks(_ findings: [ShapeFinding], inside view: MapView, _ places: [Coordinate]) -> [Spot] {
        findings.enumerated().flatMap { index, finding in
            finding.severity == .info
                ? [] : finding.places.map { spot($0, view, look: "finding", "\(index + 1)") }
        }
    }

    private static func spot(_ place: Coordinate, _ view: MapView, look: String, _ number: String?) -> Spot {
        let (x, y) = view.place(place)
        return Spot(
            x: ChartText.rounded(x), y: ChartText.rounded(y), look: look, number: number,
            numberY: ChartText.rounded(y - 9))
    }

    private static func scale(_ view: MapView, _ words: PageWords) -> Scale? {
        guard let (metres, length) = view.scale else { return nil }
        let y = Double(view.height) - 14
        return Scale(
            x: "14", end: ChartText.rounded(14 + length), y: ChartText.rounded(y), textY: ChartText.rounded(y - 7),
            text: metres >= 1_000 ? "\(metres / 1_000) km" : "\(metres) m")
    }

    private static func summary(_ verdict: ShapeVerdict, _ rings: [[Coordinate]], _ words: PageWords) -> String {
        let middle = verdict.shape?.middle.text ?? ""
        guard let hectares = verdict.hectares, let quantity = Quantity(hectares) else {
            return words.text(rings.isEmpty ? "place.map.point" : "place.map.faulty", ["at": middle])
        }
        return words.text(
            "place.map.area",
            [
                "count": "\(rings.reduce(0) { $0 + $1.count })", "hectares": words.amount(quantity, places: 2),
                "at": middle,
            ])
    }
}

extension ShapeMap.Locator {
    fileprivate init(_ border: Boundaries.Unit, _ box: Box, side: Double, title: String) {
        let view = MapView(showing: border.box.joined(with: box), side: side, margin: 0.04)
        let middle = view.place(
            longitude: Double(box.west + box.east) / 2, latitude: Double(box.south + box.north) / 2)
        self.init(
            width: view.width, height: view.height, outline: view.path(border.rings), x: ChartText.rounded(middle.x),
            y: ChartText.rounded(middle.y), title: title)
    }
}
