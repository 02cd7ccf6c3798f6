/// An error a person reads: what happened, why, what to do now.
struct ProblemPage: PageBody {
    let title: String
    let detail: String
    /// What to do now.
    let advice: String
    /// The code somebody typed or scanned, cut at the wrong place; nil when no place is known.
    let code: MarkedCode?
    /// For the operator; nil where there is nothing for them to look into.
    let requestID: String?
    /// What was typed into the box, kept for mending.
    let words: String

    var isIndexed: Bool { false }
    var hasTools: Bool { true }

    init(_ problem: Problem, for visit: Visit, in catalogue: Catalogue) {
        let kind = problem.kind.rawValue
        title = catalogue.text("problem.\(kind)", in: visit.language)
        detail = catalogue.text("error.\(problem.code)", in: visit.language, problem.arguments)
        advice = catalogue.text("advice.\(kind)", in: visit.language)
        code = MarkedCode(problem)
        requestID = problem.kind == .implementation || problem.kind == .unavailable ? visit.id : nil
        words = problem.subject ?? ""
    }
}
