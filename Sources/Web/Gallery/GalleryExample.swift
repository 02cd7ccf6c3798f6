/// One state of a component.
struct GalleryExample: Shown {
    let title: String?
    let part: Piece

    /// The only state, which needs no name.
    init(_ part: some Component) {
        title = nil
        self.part = Piece(part)
    }

    init(_ title: String, _ part: some Component) {
        self.title = title
        self.part = Piece(part)
    }
}
