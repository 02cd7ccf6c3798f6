import Hummingbird

/// `GET /quan-ly/giao-dien`. Samples only: no store is asked.
struct GalleryHandler: Handler {
    let pages: Pages
    let places: PlaceNames
    let maps: ProvinceMaps
    let outlines: ProvinceOutlines

    func answer(_ visit: Visit) -> Response {
        let body = body(language: visit.language, links: PageLinks(visit), query: visit.query)
        return pages.workResponse("gallery", body, for: visit)
    }

    /// What the page's template sees; what the golden files hold, rendered.
    func body(language: Language, links: PageLinks, query: Query) -> GalleryPage {
        let samples = GallerySamples(
            words: PageWords(catalogue: pages.catalogue, language: language), links: links, query: query,
            places: places, map: maps[GallerySamples.province], outlines: outlines[GallerySamples.province])
        return GalleryPage(samples, siteName: pages.installation.name(in: language))
    }
}
