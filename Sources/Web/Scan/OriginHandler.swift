import GS1
import Hummingbird
import Records
import Traceability

/// `GET /p/…`: what the public may know of a code, as a page or as data.
struct OriginHandler: Handler {
    let identity: String
    let scan: ScanStore
    let kept: OriginPages
    let links: LinkDesk
    /// Microseconds UTC.
    let now: @Sendable () -> Int64
    let view: OriginView

    func answer(_ visit: Visit) async throws -> Response {
        let code = try ResolverHandler.link(identity, visit.query.raw)
        let media = try visit.mediaType(of: ["text/html", "application/ld+json", "application/json"])
        let wantsPassport = visit.query[PassportPage.parameter] == PassportPage.parameterValue
        if media == "text/html", !wantsPassport { return try await page(code, for: visit) }
        let dossier = try await scan.dossier(for: code)
        let verdict = ScanVerdict(of: dossier, on: today)
        guard media == "text/html" else { return view.data(dossier, verdict, mediaType: media, for: visit) }
        return dossier.finestKnown != nil && !dossier.shown(on: today).isWithheld
            ? view.passport(dossier, verdict, for: visit) : view.page(dossier, verdict, for: visit)
    }

    /// A page whose address is written as we write it may be kept; its links to itself are made from its code.
    private func page(_ code: DigitalLink, for visit: Visit) async throws -> Response {
        let (today, language) = (today, visit.language)
        let isUsual = visit.query.raw == nil && visit.path == Address.origin(code.path).path
        let question = isUsual ? PageQuestion(code, in: language, on: today) : nil
        let onward = try await onward(code, visit)
        let html = try await kept.page(code, question) { dossier in
            let links =
                question == nil
                ? PageLinks(visit)
                : PageLinks(path: Address.origin(dossier.code.path).path, query: nil, language: language)
            return view.html(
                dossier, ScanVerdict(of: dossier, on: today), language: language, links: links, onward: onward)
        }
        return view.pages.response(html, for: visit)
    }

    /// Only who was sent here from a link that is held asks for one.
    private func onward(_ code: DigitalLink, _ visit: Visit) async throws -> OriginOnward? {
        guard visit.query["linkType"] != nil else { return nil }
        let reading = try await links.reading(code)
        return OriginOnward(visit, reading, candidates: LinkAnchor.candidates(for: code), on: today)
    }

    private var today: CivilDay { CivilDay(inVietnamAt: now()) }
}
