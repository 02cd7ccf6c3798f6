/// A component with its name, when to use it, and each of its states.
struct GallerySection: Shown {
    let id: String
    let title: String
    let use: String
    let examples: [GalleryExample]
}
