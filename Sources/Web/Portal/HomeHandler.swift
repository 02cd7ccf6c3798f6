import Hummingbird

/// `GET /`.
struct HomeHandler: Handler {
    let pages: Pages

    func answer(_ visit: Visit) -> Response {
        pages.response("home", HomePage(pages.installation, language: visit.language), for: visit)
    }
}
