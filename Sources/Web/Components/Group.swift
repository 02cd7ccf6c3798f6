/// Components in a row that wraps: the buttons of a form, badges of a thing.
struct Group: Component {
    static let template = "part-group"

    let parts: [Piece]

    init(_ parts: [Piece]) { self.parts = parts }
}
