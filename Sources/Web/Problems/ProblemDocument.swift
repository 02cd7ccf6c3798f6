/// RFC 9457, with the members this system adds.
struct ProblemDocument: Codable {
    let type: String
    let title: String
    let status: Int
    let detail: String
    /// The request's ID as a URI: what to tell the operator.
    let instance: String
    let code: String
    let pointer: String?
    let position: Int?
    let arguments: [String: String]?

    init(_ problem: Problem, for visit: Visit, in catalogue: Catalogue) {
        type = problem.kind.type(at: visit.address)
        title = catalogue.text("problem.\(problem.kind.rawValue)", in: visit.language)
        status = problem.kind.status
        detail = catalogue.text("error.\(problem.code)", in: visit.language, problem.arguments)
        instance = "urn:nguon:request:\(visit.id)"
        code = problem.code
        pointer = problem.pointer
        position = problem.position
        arguments = problem.arguments.isEmpty ? nil : problem.arguments
    }
}
