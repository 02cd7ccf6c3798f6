/// A small map of a province: its outline and a point for every commune, in units of the drawing.
struct ProvinceMap: Sendable, Hashable {
    struct Point: Sendable, Hashable {
        let x: Int
        let y: Int
    }

    let width: Int
    let height: Int
    /// SVG path data.
    let outline: String
    /// By commune code. Islands off the drawing have none.
    let communes: [String: Point]
    /// Every commune as a dot: SVG path data for round line ends.
    let dots: String

    init(width: Int, height: Int, outline: String, communes: [String: Point]) {
        self.width = width
        self.height = height
        self.outline = outline
        self.communes = communes
        dots = communes.values.map { "M\($0.x) \($0.y)h0" }.sorted().joined()
    }
}
