import Hummingbird
import Records
import Traceability

/// `GET /nb/…`: what a key of the province stands for, that it is no code of GS1, and which number replaced it.
struct InternalCodeHandler: Handler {
    /// As received, behind `/nb/`.
    let code: String
    let codes: CodeStore
    let pages: Pages
    let places: PlaceNames
    /// Microseconds UTC.
    let now: @Sendable () -> Int64

    func answer(_ visit: Visit) async throws -> Response {
        guard let question = InternalCodeQuestion(code) else { throw Self.problem(code) }
        guard question.text == code else { return Self.canonical(question, visit) }
        let media = try visit.mediaType(of: ["text/html", "application/json"])
        let reading = try await codes.reading(of: question.key, lot: question.lot, origins: origins)
        let isKnown = reading != nil
        var response: Response
        if media == "application/json" {
            guard let reading else { throw Problem.notFound }
            response = JSONAnswer.response(
                InternalCodeEntry(question, reading, on: today, origin: pages.installation.publicOrigin))
            response.headers[.vary] = "Accept"
        } else {
            let words = OriginWords(
                catalogue: pages.catalogue, places: places, language: visit.language,
                origin: pages.installation.publicOrigin)
            response = pages.response(
                "internal-code", InternalCodePage(question, reading, on: today, words: words), for: visit,
                status: isKnown ? .ok : .notFound)
        }
        response.headers[.cacheControl] = "no-cache"
        return response
    }

    private var today: CivilDay { CivilDay(inVietnamAt: now()) }

    private var origins: [String] { pages.installation.origins }

    /// To the spelling that is printed.
    private static func canonical(_ question: InternalCodeQuestion, _ visit: Visit) -> Response {
        let target = Address.internalCode(question.text).path + (visit.query.raw.map { "?\($0)" } ?? "")
        return Response(
            status: .temporaryRedirect, headers: [.location: target, .cacheControl: "public, max-age=60"])
    }

    private static func problem(_ code: String) -> Problem {
        let isMeant = InternalCodeQuestion.isMeant(by: code)
        var problem = Problem(.badCode, isMeant ? "web.internalCodeWrong" : "web.internalCodeForm")
        problem.subject = String((PercentCoding.decode(code) ?? code).prefix(60))
        return problem
    }
}

/// The same for programs.
struct InternalCodeEntry: Encodable {
    let code: String
    /// That it is none is said to programs, too.
    let isGS1Key = false
    let lot: String?
    let name: String?
    let gtin: String?
    let movedTo: String?
    let eventCount: Int
    /// By which an authority suspends it today.
    let suspension: OriginData.Suspended?

    init(_ question: InternalCodeQuestion, _ reading: KeyReading, on day: CivilDay, origin: String) {
        code = question.key.text
        lot = question.lotShown
        name = reading.isPublished ? reading.product?.name : nil
        gtin = reading.given.movedTo
        movedTo = reading.given.movedTo.map { origin + question.path(under: $0) }
        suspension = reading.suspensions.telling(on: day).map(OriginData.Suspended.init)
        let isShown = reading.isPublished && !reading.suspensions.isWithheld(on: day)
        eventCount = isShown ? reading.events.count : 0
    }
}
