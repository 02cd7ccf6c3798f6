import Hummingbird

/// `GET /gioi-thieu`, `/thong-bao-phap-ly`, `/tro-nang`: what the programme is, what the law says, who can use the pages.
struct DocumentHandler: Handler {
    let document: PublicDocument
    let pages: Pages
    let places: PlaceNames
    let instruments: LegalInstruments

    func answer(_ visit: Visit) -> Response {
        let words = OriginWords(
            catalogue: pages.catalogue, places: places, language: visit.language,
            origin: pages.installation.publicOrigin)
        let page = DocumentPage(
            title: words.text("\(document.name).title"),
            instruments: instruments.all.map { LegalEntry($0, words: words) })
        return pages.response(document.name, page, for: visit)
    }
}
