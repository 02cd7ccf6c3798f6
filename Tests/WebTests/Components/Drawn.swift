@testable import Web

/// Components and charts as HTML, without a server.
struct Drawn: Sendable {
    let pages: Pages
    let files: WebFiles

    init() {
        files = WebFiles()
        let shelf = AssetShelf(files: files)
        pages = Pages(
            templates: Templates(files: files, styles: InlineStyles(shelf)), catalogue: Catalogue(files: files),
            shelf: shelf, installation: LiveServer.installation)
    }

    func words(_ language: Language = .vi) -> PageWords { PageWords(catalogue: pages.catalogue, language: language) }

    /// The stack that a working page has around a component.
    private struct Around {
        let t: Words
        let hint = "hint of the page"
        let error = "error of the page"
        let id = "page"
        let title = "Title"
        let summary = "Summary"
        let address = "/page"
        let part: Piece
    }

    /// A template that shows one piece, as a page does.
    func html(_ component: some Component, _ language: Language = .vi) -> String {
        let words = Words(catalogue: pages.catalogue, language: language)
        return pages.templates.render("part-specimen", Around(t: words, part: Piece(component)))
    }
}
