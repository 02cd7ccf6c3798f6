import GS1
import Hummingbird
import Records
import Traceability

/// `GET /p/…`: what the public may know of a code, as a page or as data.
struct OriginHandler: Handler {
    let identity: String
    let scan: ScanStore
    /// Microseconds UTC.
    let now: @Sendable () -> Int64
    let view: OriginView

    func answer(_ visit: Visit) async throws -> Response {
        let code = try ResolverHandler.link(identity, visit.query.raw)
        let media = try visit.mediaType(of: ["text/html", "application/ld+json", "application/json"])
        let dossier = try await scan.dossier(for: code)
        let verdict = ScanVerdict(of: dossier, on: CivilDay(inVietnamAt: now()))
        guard media == "text/html" else { return view.data(dossier, verdict, mediaType: media, for: visit) }
        let wantsPassport = visit.query[PassportPage.parameter] == PassportPage.parameterValue
        return wantsPassport && dossier.finestKnown != nil
            ? view.passport(dossier, verdict, for: visit) : view.page(dossier, verdict, for: visit)
    }
}
