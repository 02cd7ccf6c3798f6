import GS1
import Traceability

@testable import Web

/// The pages without a server.
struct PagesUnderTest: Sendable {
    let view: OriginView

    init(installation: InstallationSettings = LiveServer.installation) {
        let files = WebFiles()
        let shelf = AssetShelf(files: files)
        let pages = Pages(
            templates: Templates(files: files, styles: InlineStyles(shelf)), catalogue: Catalogue(files: files),
            shelf: shelf,
            installation: installation)
        view = OriginView(pages: pages, places: PlaceNames(files: files), maps: ProvinceMaps(files: files))
    }

    func origin(_ dossier: Dossier, _ verdict: ScanVerdict, _ language: Language) -> String {
        let links = PageLinks(path: Address.origin(dossier.code.path).path, query: nil, language: language)
        let body = view.body(dossier, verdict, language: language, links: links)
        return Self.unhashed(view.pages.html("origin", body, language: language, links: links))
    }

    func passport(_ dossier: Dossier, _ verdict: ScanVerdict, _ language: Language) -> String {
        let path = Address.origin(dossier.code.path).path
        let links = PageLinks(path: path, query: "xem=ho-chieu", language: language)
        let body = view.passportBody(dossier, verdict, language: language, links: links)
        return Self.unhashed(view.pages.html("passport", body, language: language, links: links))
    }

    /// A change of style or drawing is no change of every page: the style has tests of its own, and a file's served name
    /// carries a hash of it.
    private static func unhashed(_ html: String) -> String {
        html.replacing(#/<style>.*?<\/style>/#.dotMatchesNewlines(), with: "<style></style>").replacing(
            #/(picture-[a-z]+)\.[0-9a-z]+\.svg/#
        ) { "\($0.1).svg" }
    }
}
