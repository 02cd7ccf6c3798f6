import Hummingbird
import Logging
import Records

/// Everything between the socket and a handler, in the order a request meets it. Never throws: each request gets an
/// answer, and each answer its ID, its headers, its line in the log and its place in the metrics.
struct FrontDoor: HTTPResponder {
    let site: Site
    let accounts: Accounts
    let answers: ProblemAnswers
    let limits: Limits
    let throttle: Throttle
    let security: SecurityHeaders
    let epcis: EPCISHeaders
    let metrics: ServerMetrics
    let settings: WebSettings
    let logger: Logger
    let makeID: @Sendable () -> String

    func respond(to request: Request, context: WebContext) async -> Response {
        let arrived = ContinuousClock.now
        var visit = Visit(
            request, peer: context.peer, logger: logger, trustsForwardedFor: settings.isTrustedProxy(context.peer),
            makeID: makeID
        )
        metrics.begin()
        var response = await outcome(of: &visit)
        dress(&response, for: visit)
        note(visit, response, took: .now - arrived)
        if response.status.code >= 400, visit.mayHaveUnreadBody { refuseTheRest(&response, context) }
        return visit.method == .head ? await HeadResponse.of(response) : response
    }

    private func outcome(of visit: inout Visit) async -> Response {
        do {
            return try await admit(&visit)
        } catch let problem as Problem {
            return answers.answer(problem, for: visit)
        } catch {
            visit.logger.error("unexpected error", metadata: ["error": "\(String(reflecting: error))"])
            let isOutage = site.services.isOutage(error)
            return answers.answer(isOutage ? .outage : Problem(.implementation, "web.unexpected"), for: visit)
        }
    }

    /// Limits, method, throttle, key; then the handler.
    private func admit(_ visit: inout Visit) async throws -> Response {
        do {
            try limits.check(visit)
            guard !visit.address.isUnknown else { throw nowhere(visit) }
            if visit.method == .options { return options(for: visit) }
            try checkMethod(visit)
            try await recognise(&visit)
            try Gate(installation: site.pages.installation).check(visit)
            try EPCISVersions().check(visit)
            return try await site.handler(for: visit).answer(visit)
        } catch {
            if StorageTrouble(error) != nil {
                visit.logger.error("trouble with the database", metadata: ["error": "\(String(reflecting: error))"])
            }
            throw Problem(translating: error) ?? error
        }
    }

    /// A good key is never held up by what others at its address tried.
    private func recognise(_ visit: inout Visit) async throws {
        do {
            visit.caller = try await accounts.caller(of: visit)
            visit.person = try await accounts.person(of: visit)
        } catch let problem as Problem {
            try throttle.check(visit)
            throw problem
        }
        try throttle.check(visit)
    }

    /// The resolver stands at the root: a word that is no page here would have to be a code, and is none (400, resolver 1.2 2.4.1).
    private func nowhere(_ visit: Visit) -> Problem {
        visit.isOneWord ? Problem(.badRequest, "web.nowhere") : .notFound
    }

    private func options(for visit: Visit) -> Response {
        Response(status: .noContent, headers: [.allow: visit.address.allow])
    }

    private func checkMethod(_ visit: Visit) throws(Problem) {
        let methods = visit.address.ownMethods
        let method = visit.method == .head ? "GET" : visit.method.rawValue
        guard !methods.contains(method) else { return }
        var problem = Problem(
            .methodNotAllowed, "web.methodNotAllowed",
            ["method": String(method.prefix(20)), "allow": visit.address.allow])
        problem.allow = visit.address.allow
        throw problem
    }

    private func dress(_ response: inout Response, for visit: Visit) {
        security.dress(&response.headers, for: visit)
        CrossOrigin().dress(&response.headers, for: visit)
        epcis.dress(&response.headers, for: visit)
        ResolverHeaders(installation: site.pages.installation).dress(&response.headers, for: visit)
    }

    private func note(_ visit: Visit, _ response: Response, took: Duration) {
        metrics.end(visit, status: response.status.code, took: took)
        throttle.note(status: response.status.code, for: visit)
        AccessLog().note(visit, response, took: took)
    }

    /// A refused client may still be sending. It gets a moment to read the answer, not the whole of our patience.
    private func refuseTheRest(_ response: inout Response, _ context: WebContext) {
        response.headers[.connection] = "close"
        context.closeConnection(after: settings.lingering)
    }
}
