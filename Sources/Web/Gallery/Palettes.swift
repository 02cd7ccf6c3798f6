/// Both themes beside each other.
struct Palettes: Component {
    static let template = "part-palettes"

    let palettes: [Palette]
}
