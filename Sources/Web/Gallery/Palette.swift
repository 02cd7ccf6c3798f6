/// The colours of one theme, with a few components in it.
struct Palette: Component {
    static let template = "part-palette"

    struct Swatch: Shown {
        let name: String
        let colour: String
    }

    let theme: String
    let title: String
    let swatches: [Swatch]
    let parts: [Piece]

    init(_ theme: Theme, _ title: String, _ tokens: DesignTokens, _ parts: [Piece]) {
        self.theme = theme.attribute ?? "light"
        self.title = title
        let colours = theme == .dark ? tokens.dark : tokens.light
        swatches = tokens.names.compactMap { name in colours[name].map { Swatch(name: name, colour: $0) } }
        self.parts = parts
    }
}
