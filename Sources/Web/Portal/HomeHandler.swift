import Hummingbird
import Records

/// `GET /`. The first page stands without the store too.
struct HomeHandler: Handler {
    let pages: Pages
    let search: SearchStore

    func answer(_ visit: Visit) async -> Response {
        let known = try? await search.figures()
        let page = HomePage(pages.installation, known, pages.catalogue, language: visit.language)
        return pages.response("home", page, for: visit)
    }
}
