/// Numbers side by side.
struct Figures: Component {
    static let template = "part-figures"

    let figures: [Figure]

    init(_ figures: [Figure]) { self.figures = figures }
}
