import Traceability

/// A map to tap corners on, where scripts run. It writes into the list of coordinates beside it, which is what the form sends.
struct DrawMap: Component {
    static let template = "part-draw-map"

    /// The id of the text area with the coordinates.
    let list: String
    let script: String
    let paths: [ShapeMap.Path]
    /// How degrees become units, for the script: the corner in millionths, units a millionth to the north, the shortening to the east.
    let west: Int
    let north: Int
    let unit: String
    let shrink: String
    let viewX: String
    let viewY: String
    let viewWidth: String
    let viewHeight: String

    private static let side = 10_000.0

    /// Nil where no border is kept of the province.
    /// - Parameter commune: whose surroundings are shown first.
    init?(
        list: String, province: String, commune: String?, boundaries: Boundaries, names: (String) -> String,
        script: String
    ) {
        guard let whole = boundaries.unit(province) else { return nil }
        let view = MapView(showing: whole.box, side: Self.side, margin: 0.02)
        let here = commune.flatMap { boundaries.unit($0) }
        var paths = [ShapeMap.Path(outline: view.path(whole.rings), look: "border", text: nil)]
        if let here {
            for unit in boundaries.communes(in: here.box) {
                paths.append(
                    ShapeMap.Path(
                        outline: view.path(unit.rings), look: unit.code == here.code ? "border chosen" : "border",
                        text: names(unit.code)))
            }
        }
        self.list = list
        self.script = script
        self.paths = paths
        (west, north) = (view.box.west, view.box.north)
        (unit, shrink) = ("\(view.unit)", "\(view.shrink)")
        let shown = here?.box ?? whole.box
        let (left, top) = view.place(longitude: Double(shown.west), latitude: Double(shown.north))
        let (right, bottom) = view.place(longitude: Double(shown.east), latitude: Double(shown.south))
        (viewX, viewY) = (ChartText.rounded(left), ChartText.rounded(top))
        // Three to two, whatever the commune's form.
        let width = max(right - left, (bottom - top) * 1.5)
        (viewWidth, viewHeight) = (ChartText.rounded(width), ChartText.rounded(width / 1.5))
    }
}
