import Hummingbird

/// Makes the answer of a refusal: a page for people, a problem document for programs.
struct ProblemAnswers: Sendable {
    let catalogue: Catalogue
    let pages: Pages

    func answer(_ problem: Problem, for visit: Visit) -> Response {
        if let elsewhere = problem.elsewhere, visit.wantsPage {
            return Response(status: .seeOther, headers: [.location: elsewhere])
        }
        var response = visit.wantsPage ? page(problem, for: visit) : document(problem, for: visit)
        for (field, value) in problem.fields { response.headers[own: field] = value }
        response.headers[.allow] = problem.allow
        response.headers[.retryAfter] = problem.retryAfter.map(String.init)
        if problem.kind == .unauthorized { response.headers[.wwwAuthenticate] = Self.challenge(problem) }
        return response
    }

    private func document(_ problem: Problem, for visit: Visit) -> Response {
        let document = ProblemDocument(problem, for: visit, in: catalogue)
        return JSONAnswer.response(
            document, status: .init(code: document.status), mediaType: "application/problem+json")
    }

    private func page(_ problem: Problem, for visit: Visit) -> Response {
        let page = ProblemPage(problem, for: visit, in: catalogue)
        return pages.response("problem", page, for: visit, status: .init(code: problem.kind.status))
    }

    /// RFC 6750 3: no error attribute when no key was sent.
    private static func challenge(_ problem: Problem) -> String {
        problem.code == "web.keyMissing" ? "Bearer realm=\"nguon\"" : "Bearer realm=\"nguon\", error=\"invalid_token\""
    }
}
