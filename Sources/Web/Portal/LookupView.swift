import Hummingbird
import Records
import Traceability

/// Shows what was looked up.
struct LookupView: Sendable {
    let pages: Pages
    let places: PlaceNames

    /// - Parameter result: `nil` where nothing was asked.
    func page(_ question: LookupQuestion, _ result: SearchResult?, for visit: Visit) -> Response {
        pages.response("lookup", LookupPage(question, result, words: words(visit.language)), for: visit)
    }

    func page(
        _ question: LookupQuestion, _ products: SearchResult, of business: Listing, for visit: Visit
    ) -> Response {
        let words = words(visit.language)
        return pages.response("lookup", LookupPage(question, products, of: business, words: words), for: visit)
    }

    func page(
        _ question: LookupQuestion, of pasted: PastedAddress, _ system: OtherSystems.System?, for visit: Visit
    ) -> Response {
        pages.response("lookup", LookupPage(question, pasted, system, words: words(visit.language)), for: visit)
    }

    /// Whether a host is the public origin's, or was.
    func isOwn(_ host: String) -> Bool { pages.installation.isOwn(host) }

    private func words(_ language: Language) -> OriginWords {
        OriginWords(
            catalogue: pages.catalogue, places: places, language: language, origin: pages.installation.publicOrigin)
    }
}
