import GS1
import Hummingbird
import Traceability

/// `/kiem-tra-ma`: any code, typed or photographed, is explained. Nothing is looked up: what stands behind a code is said elsewhere.
struct CheckHandler: Handler {
    let pages: Pages
    let photos: PhotoReader
    let settings: WebSettings
    /// Microseconds UTC.
    let now: @Sendable () -> Int64

    /// More than any code needs.
    static let mostBytes = 2_000

    func answer(_ visit: Visit) async throws -> Response {
        guard visit.method == .post else {
            let text = (visit.query["q"] ?? "").trimmed
            guard text.utf8.count <= Self.mostBytes else {
                throw Problem(.badRequest, "web.qrTooLong", ["limit": String(Self.mostBytes)])
            }
            // A key of the province is no code of GS1: its own page says what it is.
            if let address = InternalCodeQuestion.address(of: text, isOwn: pages.installation.isOwn) {
                return Response(status: .seeOther, headers: [.location: address.path])
            }
            return page(PhotoForm(), text, visit)
        }
        switch try await PhotoForm.answer(visit, photos, settings) {
        case .code(let code):
            let target = "\(Address.explanation.path)?q=\(PercentCoding.encode(code.text))"
            return Response(status: .seeOther, headers: [.location: target])
        case .form(let form, let status): return page(form, "", visit, status: status)
        }
    }

    private func page(
        _ form: PhotoForm, _ text: String, _ visit: Visit, status: HTTPResponse.Status = .ok
    ) -> Response {
        let words = CheckWords(
            page: PageWords(catalogue: pages.catalogue, language: visit.language),
            today: CivilDay(inVietnamAt: now()), installation: pages.installation)
        let code = text.isEmpty ? nil : CodeExplanation(text)
        return pages.response(
            "check", CheckPage(form, code, words: words), for: visit,
            status: code?.isGood == false ? .badRequest : status)
    }
}
