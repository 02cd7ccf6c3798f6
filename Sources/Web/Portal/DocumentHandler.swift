import Hummingbird
import Records
import Traceability

/// `GET /gioi-thieu`, `/thong-bao-phap-ly`, `/tro-nang`: what the programme is, what the law says, who can use the pages.
struct DocumentHandler: Handler {
    let document: PublicDocument
    let pages: Pages
    let places: PlaceNames
    let lists: ListStore
    let today: CivilDay

    func answer(_ visit: Visit) async throws -> Response {
        let words = OriginWords(
            catalogue: pages.catalogue, places: places, language: visit.language,
            origin: pages.installation.publicOrigin)
        let page = DocumentPage(
            title: words.text("\(document.name).title"),
            instruments: document == .legal ? try await instruments(words) : [])
        return pages.response(document.name, page, for: visit)
    }

    private func instruments(_ words: OriginWords) async throws -> [LegalEntry] {
        let reliance = LawReliance(library: lists.library, lists: try await lists.reliances())
        return lists.library.all.map { LegalEntry($0, reliance, on: today, words: words) }
    }
}
