import GS1
import Hummingbird
import Traceability

/// Shows a dossier: to people as a page, to programs as data.
struct OriginView: Sendable {
    let pages: Pages
    let places: PlaceNames
    let maps: ProvinceMaps

    func page(_ dossier: Dossier, _ verdict: ScanVerdict, for visit: Visit) -> Response {
        pages.response(
            "origin", body(dossier, verdict, language: visit.language, links: PageLinks(visit)), for: visit)
    }

    func html(
        _ dossier: Dossier, _ verdict: ScanVerdict, language: Language, links: PageLinks, onward: OriginOnward? = nil
    ) -> String {
        var page = body(dossier, verdict, language: language, links: links)
        page.onward = onward
        return pages.html("origin", page, language: language, links: links)
    }

    func passport(_ dossier: Dossier, _ verdict: ScanVerdict, for visit: Visit) -> Response {
        let body = passportBody(dossier, verdict, language: visit.language, links: PageLinks(visit))
        return pages.response("passport", body, for: visit)
    }

    /// What the page's template sees; what the golden files hold, rendered.
    func body(_ dossier: Dossier, _ verdict: ScanVerdict, language: Language, links: PageLinks) -> OriginPage {
        OriginPage(
            dossier.shown(on: verdict.day), verdict, words: words(language), shelf: pages.shelf, maps: maps,
            agency: pages.installation.agency, links: links)
    }

    func passportBody(
        _ dossier: Dossier, _ verdict: ScanVerdict, language: Language, links: PageLinks
    ) -> PassportPage {
        PassportPage(dossier, verdict, words: words(language), shelf: pages.shelf, links: links)
    }

    func data(_ dossier: Dossier, _ verdict: ScanVerdict, mediaType: String, for visit: Visit) -> Response {
        let data = OriginData(dossier.shown(on: verdict.day), verdict, words: words(visit.language))
        var response = JSONAnswer.response(data, mediaType: mediaType)
        response.headers[.contentLanguage] = visit.language.rawValue
        response.headers[.vary] = "Accept, Accept-Language, Cookie"
        response.headers[.cacheControl] = "no-cache"
        return response
    }

    private func words(_ language: Language) -> OriginWords {
        OriginWords(
            catalogue: pages.catalogue, places: places, language: language, origin: pages.installation.publicOrigin)
    }
}
