import GS1
import Traceability

@testable import Web

/// The pages without a server.
struct PagesUnderTest: Sendable {
    let view: OriginView

    init(installation: InstallationSettings = LiveServer.installation) {
        let files = WebFiles()
        let pages = Pages(
            templates: Templates(files: files), catalogue: Catalogue(files: files), shelf: AssetShelf(files: files),
            installation: installation)
        view = OriginView(pages: pages, places: PlaceNames(files: files))
    }

    func origin(_ dossier: Dossier, _ verdict: ScanVerdict, _ language: Language) -> String {
        let links = PageLinks(path: Address.origin(dossier.code.path).path, query: nil, language: language)
        let body = view.body(dossier, verdict, language: language)
        // The style sheet's name carries a hash of it: a change of style is no change of every page.
        return view.pages.html("origin", body, language: language, links: links)
            .replacing(#/site\.[0-9a-z]+\.css/#, with: "site.css")
    }
}
