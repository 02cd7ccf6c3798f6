import GS1
import Hummingbird
import Records
import Traceability

/// `GET /ma-mau`: the demonstration's codes on paper, each with what its page will say. Nowhere else is there such a page.
struct SampleSheetHandler: Handler {
    let pages: Pages
    let places: PlaceNames
    let scan: ScanStore
    /// Microseconds UTC.
    let now: @Sendable () -> Int64

    func answer(_ visit: Visit) async throws -> Response {
        let installation = pages.installation
        guard installation.isDemonstration, !installation.sampleCodes.isEmpty else { throw Problem.notFound }
        var cards: [SampleCard] = []
        for code in installation.sampleCodes {
            let verdict = try await verdict(on: code, in: visit.language)
            cards.append(SampleCard(code, of: installation, language: visit.language, verdict: verdict))
        }
        let title = pages.catalogue.text("sheet.title", in: visit.language)
        return pages.response("sample-sheet", SampleSheetPage(cards, installation, title: title), for: visit)
    }

    /// The headline of the page behind a code, as it is today.
    private func verdict(on code: SampleCode, in language: Language) async throws -> String {
        let path = code.uri.after(pages.installation.publicOrigin) ?? code.uri
        guard let link = try? DigitalLink(path: path) else { return pages.catalogue.text("sheet.wrong", in: language) }
        let dossier = try await scan.dossier(for: link)
        let words = OriginWords(
            catalogue: pages.catalogue, places: places, language: language, origin: pages.installation.publicOrigin)
        return OriginVerdict(ScanVerdict(of: dossier, on: CivilDay(inVietnamAt: now())), dossier, words: words).headline
    }
}
