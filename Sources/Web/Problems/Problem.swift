/// A refusal on its way to the client. The words are chosen where the language is known.
package struct Problem: Error, Sendable {
    package let kind: ProblemKind
    /// The stable dotted code; its words stand in the catalogue under `error.<code>`.
    package let code: String
    package let arguments: [String: String]
    /// Where in the document, RFC 6901.
    package var pointer: String?
    /// Where in the text or the bytes, counted from 0.
    package var position: Int?
    /// The text the position counts in, when it was short enough to show: a code somebody typed.
    package var subject: String?
    /// Further header fields of the answer.
    var fields: [Header: String] = [:]
    var allow: String?
    var retryAfter: Int?
    /// Where a person goes instead of reading a page about it.
    var elsewhere: String?

    package init(_ kind: ProblemKind, _ code: String, _ arguments: [String: String] = [:], pointer: String? = nil) {
        self.kind = kind
        self.code = code
        self.arguments = arguments
        self.pointer = pointer
    }

    static let notFound = Problem(.notFound, "web.notFound")

    /// The store does not answer: worth another try.
    static var outage: Problem {
        var problem = Problem(.unavailable, "web.storeUnavailable")
        problem.retryAfter = 5
        return problem
    }
}
